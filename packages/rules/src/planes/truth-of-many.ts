import type { CompiledNode } from '../compile/compiled.ts';
import { nodeParts } from '../compile/node-parts.ts';
import type { PackedStates } from './packed-states.ts';
import { truthOfParts } from './truth-of-parts.ts';
import type { TruthPlanes } from './truth-planes.ts';

/** The truth value of a condition in all packed states at once; the same that each of them gives it alone. */
export function truthOfMany(node: CompiledNode, packed: PackedStates): TruthPlanes {
  if (node.op === 'literal') return truthOfLiteral(node, packed);
  const parts = nodeParts(node).map((part) => truthOfMany(part, packed));
  return truthOfParts(node, parts, packed.words);
}

/** The truth value of a literal in all packed states at once. */
export function truthOfLiteral(
  { fact, mask }: CompiledNode & { readonly op: 'literal' },
  packed: PackedStates,
): TruthPlanes {
  return {
    isTrue: nowhereIn(packed, fact, (packed.full[fact] ?? 0) & ~mask),
    isFalse: nowhereIn(packed, fact, mask),
  };
}

/** The states in which a fact has none of the values of a mask. */
function nowhereIn({ possible, firstPlane, words }: PackedStates, fact: number, mask: number): Int32Array {
  const nowhere = new Int32Array(words).fill(-1);
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const start = ((firstPlane[fact] ?? 0) + 31 - Math.clz32(rest & -rest)) * words;
    for (let word = 0; word < words; word += 1) {
      nowhere[word] = (nowhere[word] ?? 0) & ~(possible[start + word] ?? 0);
    }
  }
  return nowhere;
}
