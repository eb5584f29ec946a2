import { assertNever } from '../assert-never.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import { reachedPlanes } from './reached-planes.ts';
import type { TruthPlanes } from './truth-planes.ts';

/** The truth value of a condition from those of its parts, which are in order. */
export function truthOfParts(
  node: Exclude<CompiledNode, { readonly op: 'literal' }>,
  parts: readonly TruthPlanes[],
  words: number,
): TruthPlanes {
  switch (node.op) {
    case 'all':
    case 'any':
      return joined(node.op, parts, words);
    case 'atLeast':
      return reachedPlanes(
        parts.map((planes) => ({ points: 1, planes })),
        node.n,
        words,
      );
    case 'score': {
      const items = parts.map((planes, place) => ({ points: node.items[place]?.points ?? 0, planes }));
      const { isTrue, isFalse } = reachedPlanes(items, node.gte, words);
      return node.negated ? { isTrue: isFalse, isFalse: isTrue } : { isTrue, isFalse };
    }
    default:
      return assertNever(node);
  }
}

function joined(op: 'all' | 'any', parts: readonly TruthPlanes[], words: number): TruthPlanes {
  const every = new Int32Array(words).fill(-1);
  const some = new Int32Array(words);
  for (const { isTrue, isFalse } of parts) {
    const [needed, enough] = op === 'all' ? [isTrue, isFalse] : [isFalse, isTrue];
    for (let word = 0; word < words; word += 1) {
      every[word] = (every[word] ?? 0) & (needed[word] ?? 0);
      some[word] = (some[word] ?? 0) | (enough[word] ?? 0);
    }
  }
  return op === 'all' ? { isTrue: every, isFalse: some } : { isTrue: some, isFalse: every };
}
