import { assertNever } from '../assert-never.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { FALSE, TRUE, truthOf } from '../kleene/truth-of.ts';

/** A condition that is always true. */
const ALWAYS: CompiledNode = { op: 'all', of: [] };

/** A condition that is never true. */
const NEVER: CompiledNode = { op: 'any', of: [] };

/** What is left of a condition once a closed state is known: a condition on what is unknown, with the same value in every later state. */
export function residualOf(node: CompiledNode, state: KnownState): CompiledNode {
  const value = truthOf(node, state);
  if (value === TRUE) return ALWAYS;
  if (value === FALSE) return NEVER;
  switch (node.op) {
    case 'literal':
      return { ...node, mask: node.mask & (state[node.fact] ?? 0) };
    case 'all':
    case 'any':
      return { op: node.op, of: openParts(node.of, state) };
    case 'atLeast': {
      const sure = node.of.filter((part) => truthOf(part, state) === TRUE).length;
      return { op: 'atLeast', n: node.n - sure, of: openParts(node.of, state) };
    }
    case 'score': {
      const items = node.items.map(({ points, when }) => ({ points, when: residualOf(when, state) }));
      return { ...node, items: items.filter(({ when }) => when !== NEVER) };
    }
    default:
      return assertNever(node);
  }
}

function openParts(of: readonly CompiledNode[], state: KnownState): readonly CompiledNode[] {
  return of.map((part) => residualOf(part, state)).filter((part) => part !== ALWAYS && part !== NEVER);
}
