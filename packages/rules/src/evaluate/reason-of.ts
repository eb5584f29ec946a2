import type { CompiledNode } from '../compile/compiled.ts';
import type { FactSpace, KnownState } from '../compile/fact-space.ts';
import { rememberedTerms } from '../implicant/remembered-terms.ts';
import { isMet, type Term } from '../implicant/term.ts';
import { TRUE, truthOf } from '../kleene/truth-of.ts';
import { greedyReason } from './greedy-reason.ts';

/**
 * A smallest implicant that a condition which is TRUE or FALSE in a state meets there: the facts that alone give it its value. Of a
 * condition with more than 5,000 it is one of which no fact can be spared, though maybe not the smallest.
 */
export function reasonOf(node: CompiledNode, state: KnownState, space: FactSpace): Term {
  const terms = rememberedTerms(node, truthOf(node, state) === TRUE, space);
  return terms?.find((term) => isMet(term, state)) ?? greedyReason(node, state, space);
}
