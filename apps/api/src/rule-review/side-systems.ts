import {
  askedByContracts,
  askedByRules,
  type IndexedVocabulary,
  namedByRules,
  ruleBookOf,
  vocabularyOf,
} from '@symptograph/core';
import type { ContractLogic, RuleSystem } from '@symptograph/rules';
import type { BookSide } from './book-side.ts';

/** A side with what its graph says of every fact that any of the sides asks about. */
export interface SideSystem extends RuleSystem {
  readonly side: BookSide;
  readonly index: IndexedVocabulary['index'];
}

/** What the graphs of some sides make of all that their rules and some contracts ask about. */
export function sideSystems(
  sides: readonly BookSide[],
  contracts: readonly ContractLogic[],
): readonly SideSystem[] {
  const asked = [
    ...sides.flatMap(({ graph, set }) => [...ruleBookOf(graph.snapshot).asked, ...askedByRules(set)]),
    ...askedByContracts(contracts),
  ];
  const named = sides.flatMap(({ set }) => namedByRules(set));
  return sides.map((side) => {
    const { vocabulary, index } = vocabularyOf(side.graph.snapshot, asked, named);
    return { side, set: side.set, vocabulary, index };
  });
}
