import { type Qualifiers, qualifierPhrases } from '@symptograph/core';
import type { FactRef } from '@symptograph/rules';

/** The circumstances of a fact, as core's words for qualifiers take them. */
export function circumstancesOf({ qualifiers }: FactRef): Qualifiers {
  return (qualifiers ?? {}) as Qualifiers;
}

/** The ids of all concepts that facts name, those of their circumstances too, each once. */
export function conceptsInFacts(facts: Iterable<FactRef>): readonly string[] {
  const ids = new Set<string>();
  for (const fact of facts) {
    ids.add(fact.concept);
    for (const { conceptIds } of qualifierPhrases(circumstancesOf(fact)))
      for (const id of conceptIds) ids.add(id);
  }
  return [...ids];
}
