import type { Expression } from '../expression/expression.ts';
import { factKey } from '../expression/fact-ref.ts';
import { remembered } from '../remembered.ts';
import { joinedDomain } from '../vocabulary/joined-domain.ts';
import { inUnitOf, knownFacts } from '../vocabulary/known-facts.ts';
import type { FactDomain, FactLiteral, KnownFact, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { FactSpace, SpaceFact } from './fact-space.ts';
import { literalsOf } from './literals-of.ts';
import { sameSpace } from './same-space.ts';

/** Bits of a mask that are used: a fact has at most as many values. */
const MAX_VALUES = 31;

/**
 * The space of the facts that expressions (criteria inlined) ask about and some graph knows, in the order of their keys. The
 * thresholds of all expressions and implications cut a number. Literals that no graph gives a meaning are passed over; a fact
 * with more than 31 values is left out.
 */
export function buildFactSpace(
  vocabularies: readonly Vocabulary[],
  expressions: readonly Expression[],
): FactSpace {
  const known = joinedFacts(vocabularies);
  const implied = vocabularies.flatMap(impliedBy);
  const asked = expressions.map(askedBy);
  const keys = [...new Set(asked.flatMap(({ keys }) => keys))].sort();
  const thresholds = groupByFact([...asked.flatMap(({ compared }) => compared), ...implied]);
  const facts = keys.flatMap((key) => {
    const fact = known.get(key);
    return fact ? [spaceFact(key, fact, thresholds.get(key) ?? [])] : [];
  });
  const fitting = facts.filter(({ size }) => size <= MAX_VALUES);
  const space = { facts: fitting, indexOf: new Map(fitting.map(({ key }, place) => [key, place])) };
  const [first] = vocabularies;
  const isOfOneGraph = first && vocabularies.every((vocabulary) => vocabulary.facts === first.facts);
  return isOfOneGraph ? sameSpace(first.facts, space) : space;
}

/** The literals of a graph's implications that compare a fact. */
const impliedBy = remembered(({ implications }: Vocabulary) =>
  implications.flatMap((each) => [each.if, each.then]).filter((literal) => 'unit' in literal),
);

/** The keys of the facts that an expression asks about, and its literals that compare one. */
const askedBy = remembered((expression: Expression) => {
  const literals = [...literalsOf(expression)];
  return {
    keys: literals.map(({ fact }) => factKey(fact)),
    compared: literals.flatMap((literal) => (literal.op === 'compare' ? [literal] : [])),
  };
});

/** The facts that any graph knows; one that several know is the first one's, with what it can be in any of them. */
function joinedFacts(vocabularies: readonly Vocabulary[]): ReadonlyMap<string, KnownFact> {
  const [first, ...others] = new Map(
    vocabularies.map((vocabulary) => [vocabulary.facts, vocabulary]),
  ).values();
  if (first && others.length === 0) return knownFacts(first);
  const joined = new Map<string, KnownFact>();
  for (const [key, fact] of vocabularies.flatMap((vocabulary) => [...knownFacts(vocabulary)])) {
    const first = joined.get(key);
    joined.set(key, first ? { ...first, domain: joinedDomain(first.domain, fact.domain) } : fact);
  }
  return joined;
}

function groupByFact(literals: readonly FactLiteral[]): ReadonlyMap<string, FactLiteral[]> {
  const groups = new Map<string, FactLiteral[]>();
  for (const literal of literals) {
    if (!('unit' in literal)) continue;
    const key = factKey(literal.fact);
    const group = groups.get(key);
    if (group) group.push(literal);
    else groups.set(key, [literal]);
  }
  return groups;
}

function spaceFact(
  key: string,
  { fact, label, domain }: KnownFact,
  asked: readonly FactLiteral[],
): SpaceFact {
  const values = valuesOf(domain);
  const cuts = domain.kind === 'NUMBER' ? cutsOf(domain, asked) : [];
  const size = values?.length ?? cuts.length + 1;
  const unit = domain.kind === 'NUMBER' ? domain.unit : undefined;
  return { key, fact, label, domain, size, full: 2 ** size - 1, values, cuts, unit };
}

function valuesOf(domain: FactDomain): readonly (boolean | string)[] | undefined {
  if (domain.kind === 'BOOLEAN') return [false, true];
  return domain.kind === 'ENUM' ? domain.values : undefined;
}

function cutsOf(
  domain: FactDomain & { readonly kind: 'NUMBER' },
  asked: readonly FactLiteral[],
): readonly number[] {
  const cuts = new Set<number>();
  for (const literal of asked) {
    if (!('unit' in literal)) continue;
    for (const bound of [literal.gte, literal.lt]) {
      const cut = bound === undefined ? undefined : inUnitOf(domain, bound, literal.unit);
      if (cut !== undefined) cuts.add(cut);
    }
  }
  return [...cuts].sort((a, b) => a - b);
}
