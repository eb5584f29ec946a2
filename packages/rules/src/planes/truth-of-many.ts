import { assertNever } from '../assert-never.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import type { PackedStates } from './packed-states.ts';
import { reachedPlanes } from './reached-planes.ts';
import type { TruthPlanes } from './truth-planes.ts';

/** The truth value of a condition in all packed states at once; the same that each of them gives it alone. */
export function truthOfMany(node: CompiledNode, packed: PackedStates): TruthPlanes {
  switch (node.op) {
    case 'literal':
      return {
        isTrue: nowhereIn(packed, node.fact, (packed.full[node.fact] ?? 0) & ~node.mask),
        isFalse: nowhereIn(packed, node.fact, node.mask),
      };
    case 'all':
    case 'any':
      return joined(node, packed);
    case 'atLeast': {
      const items = node.of.map((part) => ({ points: 1, planes: truthOfMany(part, packed) }));
      return reachedPlanes(items, node.n, packed.words);
    }
    case 'score': {
      const items = node.items.map(({ points, when }) => ({ points, planes: truthOfMany(when, packed) }));
      const { isTrue, isFalse } = reachedPlanes(items, node.gte, packed.words);
      return node.negated ? { isTrue: isFalse, isFalse: isTrue } : { isTrue, isFalse };
    }
    default:
      return assertNever(node);
  }
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

function joined(
  { op, of }: CompiledNode & { readonly op: 'all' | 'any' },
  packed: PackedStates,
): TruthPlanes {
  const every = new Int32Array(packed.words).fill(-1);
  const some = new Int32Array(packed.words);
  for (const part of of) {
    const { isTrue, isFalse } = truthOfMany(part, packed);
    const [needed, enough] = op === 'all' ? [isTrue, isFalse] : [isFalse, isTrue];
    for (let word = 0; word < packed.words; word += 1) {
      every[word] = (every[word] ?? 0) & (needed[word] ?? 0);
      some[word] = (some[word] ?? 0) | (enough[word] ?? 0);
    }
  }
  return op === 'all' ? { isTrue: every, isFalse: some } : { isTrue: some, isFalse: every };
}
