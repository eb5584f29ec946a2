import { isPlace, sourcePlaceOf } from './source-place.ts';
import type { SourceField } from './source-problems.ts';

/** What is written of a new source, and what was searched for when it was begun to be written. */
export type SourceWords = Readonly<Record<SourceField | 'searched', string>>;

/** What a new source begins with by what was searched for: its title, or where it can be read. */
export function sourceWordsFor(searched: string): SourceWords {
  const empty = { searched, title: '', sourceKind: '', url: '', doi: '' };
  if (!isPlace(searched)) return { ...empty, title: searched };
  const { url = '', doi = '' } = sourcePlaceOf({ url: searched, doi: '' });
  return { ...empty, url, doi };
}
