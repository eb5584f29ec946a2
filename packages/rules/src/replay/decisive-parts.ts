import type { CompiledNode } from '../compile/compiled.ts';
import { truthOfParts } from '../planes/truth-of-parts.ts';
import type { TruthPlanes } from '../planes/truth-planes.ts';

/** A condition that is no literal. */
export type CompoundNode = Exclude<CompiledNode, { readonly op: 'literal' }>;

/** For each part of a condition the states in which the condition would become unknown if that part alone did. */
export function decisiveParts(
  node: CompoundNode,
  whole: TruthPlanes,
  parts: readonly TruthPlanes[],
): readonly Int32Array[] {
  if (node.op === 'all') return decisiveOfJoined(whole.isTrue, (part) => part.isFalse, parts);
  if (node.op === 'any') return decisiveOfJoined(whole.isFalse, (part) => part.isTrue, parts);
  return parts.map((_, place) => decisiveByTrial(node, { whole, parts, place }));
}

/** Where the whole needs all parts, each decides; where one part is enough, it decides when it is the only one. */
function decisiveOfJoined(
  needed: Int32Array,
  enoughOf: (part: TruthPlanes) => Int32Array,
  parts: readonly TruthPlanes[],
): readonly Int32Array[] {
  const some = new Int32Array(needed.length);
  const several = new Int32Array(needed.length);
  for (const part of parts) {
    const enough = enoughOf(part);
    for (let word = 0; word < enough.length; word += 1) {
      const lanes = enough[word] ?? 0;
      several[word] = (several[word] ?? 0) | ((some[word] ?? 0) & lanes);
      some[word] = (some[word] ?? 0) | lanes;
    }
  }
  return parts.map((part) => {
    const decisive = needed.slice();
    const enough = enoughOf(part);
    for (let word = 0; word < decisive.length; word += 1) {
      decisive[word] = (decisive[word] ?? 0) | ((enough[word] ?? 0) & ~(several[word] ?? 0));
    }
    return decisive;
  });
}

/** Counts and scores: the condition evaluated again with the part unknown. */
function decisiveByTrial(
  node: CompoundNode,
  {
    whole,
    parts,
    place,
  }: { readonly whole: TruthPlanes; readonly parts: readonly TruthPlanes[]; readonly place: number },
): Int32Array {
  const words = whole.isTrue.length;
  const unknown = { isTrue: new Int32Array(words), isFalse: new Int32Array(words) };
  const without = truthOfParts(node, parts.with(place, unknown), words);
  return whole.isTrue.map(
    (lanes, word) =>
      (lanes & ~(without.isTrue[word] ?? 0)) | ((whole.isFalse[word] ?? 0) & ~(without.isFalse[word] ?? 0)),
  );
}
