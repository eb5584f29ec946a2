import {
  type FactRef,
  factKey,
  type KnownFact,
  literalsOf,
  type RuleSet,
  type Vocabulary,
} from '@symptograph/rules';

/** The facts of a vocabulary that make a difference to rules: those that they ask about, and those from which one of these follows. */
export function askableFacts(set: RuleSet, { facts, implications }: Vocabulary): readonly KnownFact[] {
  const asked = new Set(askedBy(set).map(factKey));
  const related = new Set(asked);
  for (const { if: premise, then } of implications) {
    const [from, to] = [factKey(premise.fact), factKey(then.fact)];
    if (asked.has(to)) related.add(from);
    if (asked.has(from)) related.add(to);
  }
  return facts.filter(({ fact }) => related.has(factKey(fact)));
}

function askedBy({ rules, criteria }: RuleSet): readonly FactRef[] {
  const conditions = [...rules, ...criteria].flatMap(({ when }) => [...literalsOf(when)]);
  return [
    ...rules.flatMap(({ scope }) => scope.map((concept) => ({ concept }))),
    ...conditions.map(({ fact }) => fact),
  ];
}
