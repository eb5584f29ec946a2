import type { Expression } from '../expression/expression.ts';
import { type FactRef, factKey } from '../expression/fact-ref.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';
import type { FactLiteral, Implication, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Random } from './random.ts';
import { type RandomSystem, randomCondition, randomImplication, randomRule } from './random-system.ts';

/** A system with one random edit of its rules: a rule rewritten in part or whole, concluded otherwise, added or removed. */
export function editRules(random: Random, { set, vocabulary }: RandomSystem): RandomSystem {
  const place = random.between(0, set.rules.length - 1);
  const roll = random.next();
  const rules = set.rules.flatMap((rule, at): readonly RuleLogic[] => {
    if (at !== place) return [rule];
    if (roll < 0.1) return [];
    if (roll < 0.2) return [rule, randomRule(random, vocabulary, set.rules.length)];
    if (roll < 0.4) return [{ ...rule, then: randomRule(random, vocabulary, at).then }];
    if (roll < 0.6) return [{ ...rule, when: randomCondition(random, vocabulary.facts, 3) }];
    return [{ ...rule, when: editPart(random, vocabulary, rule.when) }];
  });
  return { set: { ...set, rules }, vocabulary };
}

/** A condition with one of its parts replaced, removed, negated or joined by another. */
function editPart(random: Random, { facts }: Vocabulary, part: Expression): Expression {
  const another = () => randomCondition(random, facts, 1);
  if (!('of' in part) || part.op === 'not' || random.chance(0.3)) {
    return random.pick([
      { op: 'not', of: part },
      { op: 'any', of: [part, another()] },
      { op: 'all', of: [part, another()] },
      another(),
    ]);
  }
  const place = random.between(0, part.of.length - 1);
  const isRemoved = part.of.length > 1 && part.op !== 'atLeast' && random.chance(0.4);
  const of = part.of.flatMap((each, at) => {
    if (at !== place) return [each];
    return isRemoved ? [] : [editPart(random, { facts, implications: [], names: {} }, each)];
  });
  return { ...part, of };
}

/**
 * A system with one random edit of its graph: an implication added, removed or its threshold moved, two facts merged into one that
 * the rules then name, or an exclusion.
 */
export function editGraph(random: Random, system: RandomSystem): RandomSystem {
  const { set, vocabulary } = system;
  const { facts, implications } = vocabulary;
  const roll = random.next();
  if (roll < 0.3 && implications.length > 0) {
    const place = random.between(0, implications.length - 1);
    return { set, vocabulary: { ...vocabulary, implications: implications.filter((_, at) => at !== place) } };
  }
  if (roll < 0.5 && implications.length > 0) {
    const place = random.between(0, implications.length - 1);
    const moved = implications.map((each, at) => (at === place ? randomImplication(random, facts) : each));
    return { set, vocabulary: { ...vocabulary, implications: moved.filter(isOfTwoFacts) } };
  }
  if (roll < 0.75) return mergeFacts(random, system);
  const added = randomImplication(random, facts);
  return { set, vocabulary: { ...vocabulary, implications: [...implications, added].filter(isOfTwoFacts) } };
}

function isOfTwoFacts({ if: premise, then: conclusion }: Implication): boolean {
  return premise.fact.concept !== conclusion.fact.concept;
}

/** One boolean fact becomes another name of a second one: each follows from the other, and rules name the second. */
function mergeFacts(random: Random, { set, vocabulary }: RandomSystem): RandomSystem {
  const booleans = vocabulary.facts.filter(({ domain }) => domain.kind === 'BOOLEAN');
  const [first, second] = [
    booleans[random.between(0, booleans.length - 1)],
    booleans[random.between(0, booleans.length - 1)],
  ];
  if (!first || !second || first === second) return { set, vocabulary };
  const literal = (fact: FactRef, isPresent: boolean): FactLiteral => ({ fact, in: [isPresent] });
  const same = [
    { if: literal(first.fact, true), then: literal(second.fact, true) },
    { if: literal(second.fact, true), then: literal(first.fact, true) },
  ];
  const rules = set.rules.map((rule) => ({ ...rule, when: renamed(rule.when, first.fact, second.fact) }));
  return {
    set: { ...set, rules },
    vocabulary: { ...vocabulary, implications: [...vocabulary.implications, ...same] },
  };
}

function renamed(part: Expression, from: FactRef, to: FactRef): Expression {
  switch (part.op) {
    case 'is':
    case 'compare':
      return factKey(part.fact) === factKey(from) ? { ...part, fact: to } : part;
    case 'not':
      return { ...part, of: renamed(part.of, from, to) };
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...part, of: part.of.map((each) => renamed(each, from, to)) };
    case 'score':
      return { ...part, items: part.items.map((each) => ({ ...each, when: renamed(each.when, from, to) })) };
    case 'criterion':
      return part;
  }
}
