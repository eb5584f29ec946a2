import { assertNever } from '../assert-never.ts';
import type { CompiledNode } from './compiled.ts';

/** The parts of a compiled condition in order; of a score, the conditions of its items. */
export function nodeParts(node: CompiledNode): readonly CompiledNode[] {
  switch (node.op) {
    case 'literal':
      return [];
    case 'all':
    case 'any':
    case 'atLeast':
      return node.of;
    case 'score':
      return node.items.map(({ when }) => when);
    default:
      return assertNever(node);
  }
}
