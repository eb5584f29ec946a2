import type { Source } from '@symptograph/core';
import { problemsOf } from '../editing/problems-of.ts';

/** A field of a source that is asked for when it is begun. */
export type SourceField = 'title' | 'sourceKind' | 'url' | 'doi';

const SENTENCES = {
  title: 'Give it a title.',
  sourceKind: 'Choose what it is.',
  url: 'That is no whole address. Write it as the browser shows it: https://www.example.org/page.',
  doi: 'That is no DOI. Write it as 10.1000/182.',
} as const;

/** What keeps a new source from being saved as it is, in a sentence for each of its fields. */
export function sourceProblems(source: Source): Partial<Record<SourceField, string>> {
  const wrong = new Set(problemsOf(source).map(({ path }) => path));
  const named = Object.entries(SENTENCES).filter(([path]) => wrong.has(path));
  return Object.fromEntries(named);
}

/** Works that are found without an address. */
const FOUND_OTHERWISE: ReadonlySet<Source['sourceKind']> = new Set(['TEXTBOOK', 'EXPERT']);

/** Whether a source says nowhere where it can be read, though things of its kind are read somewhere. */
export function isNowhere({ sourceKind, url, doi }: Source): boolean {
  return url === undefined && doi === undefined && !FOUND_OTHERWISE.has(sourceKind);
}
