import { diffIndices } from 'node-diff3';
import type { Sides } from './merging.ts';

/** What one side makes of one item of the base: keeps it, takes it out, or has another in its place. */
export type Fate =
  | { readonly kind: 'KEPT' }
  | { readonly kind: 'REMOVED' }
  | { readonly kind: 'REPLACED'; readonly by: string };

/** What stands where a base item stood, as keys. */
export type Decide = (index: number, theirs: Fate, ours: Fate) => readonly string[];

/** What one side makes of the base: the fate of each item, and what it puts before each item, at last behind all. */
interface SideEdits {
  readonly fates: readonly Fate[];
  readonly inserted: readonly (readonly string[])[];
}

/**
 * Merges what two made of a list of keys. What either puts in comes to its place; a key that both put in is held once. A key of the
 * base that either took out goes, unless it is one of `keep`. Undefined when both give a key of the base another place.
 */
export function mergeSequence(
  { base, theirs, ours }: Sides<readonly string[]>,
  decide: Decide,
  keep: ReadonlySet<string> = new Set(),
): readonly string[] | undefined {
  const [their, our] = [editsOfSide(base, theirs), editsOfSide(base, ours)];
  const merged: string[] = [];
  for (let index = 0; index <= base.length; index += 1) {
    merged.push(...together(their.inserted[index] ?? [], our.inserted[index] ?? []));
    const [theirFate, ourFate] = [their.fates[index], our.fates[index]];
    if (theirFate && ourFate) merged.push(...decide(index, theirFate, ourFate));
  }
  if ([base, theirs, ours].some((keys) => new Set(keys).size < keys.length)) return merged;
  const [before, inTheirs, inOurs] = [new Set(base), new Set(theirs), new Set(ours)];
  const stays = (key: string) => !before.has(key) || keep.has(key) || (inTheirs.has(key) && inOurs.has(key));
  const kept = merged.filter(stays);
  const isMovedTwice = kept.some(
    (key, place) => before.has(key) && !keep.has(key) && kept.indexOf(key) < place,
  );
  return isMovedTwice ? undefined : [...new Set(kept)];
}

/** Decides for sets: a base item stays when both keep it, else what either has in its place. */
export function unite(base: readonly string[]): Decide {
  return (index, theirs, ours) => {
    const key = base[index];
    if (theirs.kind === 'KEPT' && ours.kind === 'KEPT') return key === undefined ? [] : [key];
    return together(replacementOf(theirs), replacementOf(ours));
  };
}

/** What a fate leaves in the place of an item that is not kept. */
export function replacementOf(fate: Fate): readonly string[] {
  return fate.kind === 'REPLACED' ? [fate.by] : [];
}

/** What two put into the same place, each key once; the same whichever side is whose. */
function together(one: readonly string[], other: readonly string[]): readonly string[] {
  const [first, second] = one.join('\n') < other.join('\n') ? [one, other] : [other, one];
  return [...first, ...second.filter((key) => !first.includes(key))];
}

function editsOfSide(base: readonly string[], side: readonly string[]): SideEdits {
  const fates: Fate[] = base.map(() => ({ kind: 'KEPT' }));
  const inserted: (readonly string[])[] = [...base, ''].map(() => []);
  for (const { buffer1, buffer2Content } of diffIndices([...base], [...side])) {
    const [start, length] = buffer1;
    for (let place = 0; place < length; place += 1) {
      const by = buffer2Content[place];
      fates[start + place] = by === undefined ? { kind: 'REMOVED' } : { kind: 'REPLACED', by };
    }
    inserted[start + length] = buffer2Content.slice(length);
  }
  return { fates, inserted };
}
