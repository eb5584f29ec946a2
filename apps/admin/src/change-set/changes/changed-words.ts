interface ChangedValue {
  readonly before?: unknown;
  readonly after?: unknown;
  /** In words; null where nothing takes the place of something. */
  readonly wordsBefore: string | null;
  readonly wordsAfter: string | null;
}

/** As many words make it worth to mark those that differ; fewer are told in a sentence. */
const MANY = 6;

/** Two texts of which the words that differ are to be marked: those of a text for people, or the words for a long value such as a condition. */
export function changedWords({
  before,
  after,
  wordsBefore,
  wordsAfter,
}: ChangedValue): { readonly before: string; readonly after: string } | undefined {
  if (typeof before === 'string' && typeof after === 'string')
    return before.includes(' ') || after.includes(' ') ? { before, after } : undefined;
  if (wordsBefore === null || wordsAfter === null || wordsBefore === wordsAfter) return undefined;
  const isLong = [wordsBefore, wordsAfter].some((words) => words.split(' ').length >= MANY);
  return isLong ? { before: wordsBefore, after: wordsAfter } : undefined;
}
