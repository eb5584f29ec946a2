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

/** The most steps that finding what two texts have in common may take: some tenths of a second. */
const MOST_STEPS = 50_000_000;

/**
 * Merges what two made of a text. Words are what single spaces part, so that every other white space is kept as it is. Texts that it
 * would take too long to compare conflict as a whole, unless one side left them alone.
 */
export function mergeText({ base, theirs, ours }: TextSides): MergedText {
  if (base === theirs || theirs === ours) return { clean: true, text: ours };
  if (base === ours) return { clean: true, text: theirs };
  const [before, their, our] = [base, theirs, ours].map((text) => text.split(' ')) as [Words, Words, Words];
  if (stepsOf(before, their) + stepsOf(before, our) > MOST_STEPS) return { clean: false, theirs, ours };
  const regions = diff3Merge<string>(their, before, our, { excludeFalseConflicts: true });
  const read = (side: 'a' | 'b') =>
    regions.flatMap(({ ok, conflict }) => ok ?? conflict?.[side] ?? []).join(' ');
  if (regions.every(({ conflict }) => !conflict)) return { clean: true, text: read('a') };
  return { clean: false, theirs: read('a'), ours: read('b') };
}

type Words = string[];

/** The most steps that comparing takes: for each pair of equal words, and each word, a look at every other word. */
function stepsOf(one: Words, other: Words): number {
  const fewer = Math.min(one.length, other.length);
  if (other.length * fewer > MOST_STEPS) return Number.POSITIVE_INFINITY;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  const pairs = other.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  return (pairs + other.length) * fewer;
}
