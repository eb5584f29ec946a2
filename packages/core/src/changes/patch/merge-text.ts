import { diff3Merge } from 'node-diff3';

/** Three states of a text: what both began with, and what each made of it. */
export interface TextSides {
  readonly base: string;
  readonly theirs: string;
  readonly ours: string;
}

/** A text merged word by word: whole, or in both ways where both changed the same words or words side by side. */
export type MergedText =
  | { readonly clean: true; readonly text: string }
  | { readonly clean: false; readonly theirs: string; readonly ours: string };

/** Merges what two made of a text. Words are what single spaces part, so that every other white space is kept as it is. */
export function mergeText({ base, theirs, ours }: TextSides): MergedText {
  const words = (text: string) => text.split(' ');
  const regions = diff3Merge<string>(words(theirs), words(base), words(ours), {
    excludeFalseConflicts: true,
  });
  const read = (side: 'a' | 'b') =>
    regions.flatMap(({ ok, conflict }) => ok ?? conflict?.[side] ?? []).join(' ');
  if (regions.every(({ conflict }) => !conflict)) return { clean: true, text: read('a') };
  return { clean: false, theirs: read('a'), ours: read('b') };
}
