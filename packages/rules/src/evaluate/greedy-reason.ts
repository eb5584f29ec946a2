import type { CompiledNode } from '../compile/compiled.ts';
import { type FactSpace, type KnownState, nothingKnown } from '../compile/fact-space.ts';
import type { Term } from '../implicant/term.ts';
import { truthOf } from '../kleene/truth-of.ts';
import { leavesTowards } from './leaves-towards.ts';

/**
 * A minimal implicant that a condition which is TRUE or FALSE in a state meets there, found by forgetting what is known as long as the
 * value stays: whole facts first, then what is known of a fact value by value. Costs some evaluations for each fact, never more.
 */
export function greedyReason(node: CompiledNode, state: KnownState, space: FactSpace): Term {
  const value = truthOf(node, state);
  const known = nothingKnown(space);
  const facts = [...new Set([...leavesTowards(node, true, space)].map(({ fact }) => fact))];
  for (const fact of facts) known[fact] = state[fact] ?? 0;
  const keepIfSame = (fact: number, mask: number) => {
    const before = known[fact] ?? 0;
    known[fact] = mask;
    if (truthOf(node, known) !== value) known[fact] = before;
  };
  for (const fact of facts) keepIfSame(fact, space.facts[fact]?.full ?? 0);
  for (const fact of facts) {
    const full = space.facts[fact]?.full ?? 0;
    for (let rest = full & ~(known[fact] ?? 0); rest !== 0; rest &= rest - 1) {
      keepIfSame(fact, (known[fact] ?? 0) | (rest & -rest));
    }
  }
  return facts
    .filter((fact) => known[fact] !== space.facts[fact]?.full)
    .sort((a, b) => a - b)
    .map((fact) => ({ fact, mask: known[fact] ?? 0 }));
}
