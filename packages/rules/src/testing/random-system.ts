import type { Expression } from '../expression/expression.ts';
import type { RuleLogic, RuleSet } from '../rule/rule-logic.ts';
import { URGENCIES } from '../rule/urgency.ts';
import type { FactLiteral, Implication, KnownFact, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Random } from './random.ts';

/** A small rule set and graph of the kind that proofs are tested on. */
export interface RandomSystem {
  readonly set: RuleSet;
  readonly vocabulary: Vocabulary;
}

/** How large random systems are: numbers of rules and facts, both ends included. */
export interface SystemSize {
  readonly rules: readonly [number, number];
  readonly facts: readonly [number, number];
}

/** 3 to 8 rules over 4 to 9 facts: booleans, enumerations, thresholds, scores with negative points, implications, exclusions. */
export function randomSystem(
  random: Random,
  size: SystemSize = { rules: [3, 8], facts: [4, 9] },
): RandomSystem {
  const vocabulary = randomVocabulary(random, random.between(...size.facts));
  const rules = Array.from({ length: random.between(...size.rules) }, (_, place) =>
    randomRule(random, vocabulary, place),
  );
  return { set: { rules, criteria: [] }, vocabulary };
}

/** An id of the form that facts have: `sym_` and the number in 26 digits. */
export function factId(place: number): string {
  return `sym_${String(place).padStart(26, '0')}`;
}

/** A vocabulary of some facts: mostly booleans, with implications among them. */
function randomVocabulary(random: Random, count: number): Vocabulary {
  const facts = Array.from({ length: count }, (_, place): KnownFact => randomFact(random, place));
  const implications = Array.from({ length: random.between(0, Math.ceil(count / 2)) }, () =>
    randomImplication(random, facts),
  );
  return {
    facts,
    implications: implications.filter(({ if: from, then: to }) => from.fact !== to.fact),
    names: {},
  };
}

function randomFact(random: Random, place: number): KnownFact {
  const fact = { concept: factId(place) };
  const roll = random.next();
  if (roll < 0.75) return { fact, label: `fact ${place}`, domain: { kind: 'BOOLEAN' } };
  if (roll < 0.88) return { fact, label: `fact ${place}`, domain: { kind: 'ENUM', values: ['a', 'b', 'c'] } };
  return { fact, label: `fact ${place}`, domain: { kind: 'NUMBER', unit: 'Cel', conversions: {} } };
}

/** Any literal about any of the facts. */
export function randomLiteral(random: Random, facts: readonly KnownFact[]): FactLiteral {
  const { fact, domain } = facts[random.between(0, facts.length - 1)] ?? { fact: { concept: factId(0) } };
  if (domain?.kind === 'ENUM') {
    return { fact, in: random.pick([['a'], ['b'], ['c'], ['a', 'b'], ['b', 'c'], ['a', 'c']]) };
  }
  if (domain?.kind === 'NUMBER')
    return { fact, ...random.pick([{ gte: 38 }, { lt: 38 }, { gte: 37, lt: 39 }, { gte: 39 }]), unit: 'Cel' };
  return { fact, in: [random.chance(0.75)] };
}

/** An implication between literals of two facts; both may be of one fact, which means nothing. */
export function randomImplication(random: Random, facts: readonly KnownFact[]): Implication {
  return { if: randomLiteral(random, facts), then: randomLiteral(random, facts) };
}

/** A rule with a condition up to three levels deep and any conclusion. */
export function randomRule(random: Random, { facts }: Vocabulary, place: number): RuleLogic {
  const levels = URGENCIES.slice(0, 5) as unknown as readonly [
    'EMERGENCY_CALL',
    'EMERGENCY_GO',
    'SAME_DAY',
    'ROUTINE',
    'SELF_CARE',
  ];
  const suggests = random.chance(0.3) ? [random.pick(['con_a', 'con_b'])] : [];
  const urgency = suggests.length === 0 || random.chance(0.6) ? { urgency: random.pick(levels) } : {};
  return {
    id: `rul_${place}`,
    title: `rule ${place}`,
    scope: [],
    when: randomCondition(random, facts, 3),
    then: { ...urgency, suggests, rulesOut: [], raisesPriorOf: [], tests: [] },
  };
}

/** A condition of at most the given depth. */
export function randomCondition(random: Random, facts: readonly KnownFact[], depth: number): Expression {
  if (depth <= 1 || random.chance(0.3)) return literalExpression(randomLiteral(random, facts));
  const parts = (low: number, high: number) =>
    Array.from({ length: random.between(low, high) }, () => randomCondition(random, facts, depth - 1));
  const roll = random.next();
  if (roll < 0.4) return { op: 'all', of: parts(2, 3) };
  if (roll < 0.7) return { op: 'any', of: parts(2, 3) };
  if (roll < 0.8) return { op: 'not', of: randomCondition(random, facts, depth - 1) };
  const of = parts(2, 4);
  if (roll < 0.9) return { op: 'atLeast', n: random.between(1, of.length), of };
  const items = of.map((when) => ({ points: random.pick([-2, -1, 1, 1, 2, 3]), when }));
  return { op: 'score', gte: random.between(0, 3), items };
}

/** A literal of a vocabulary as a condition. */
export function literalExpression(literal: FactLiteral): Expression {
  return 'in' in literal ? { op: 'is', ...literal } : { op: 'compare', ...literal };
}
