import { foldText } from './fold-text.ts';

/** A query is at most this long, in UTF-16 units; search does not read longer ones. */
export const MAX_QUERY_LENGTH = 200;

/** Words beyond these are not looked at one by one. */
const MOST_WORDS = 12;

/** A query as search reads it. */
export interface SearchQuery {
  /** All words without spaces: folded, and as they are spelt when that is something else. */
  readonly whole: readonly string[];
  /** The query as it is spelt, words joined by spaces. */
  readonly plain: string;
  /** Folded words, each once. */
  readonly words: readonly string[];
}

/** Reads a query; undefined when it has no words or is too long. */
export function parseQuery(text: string): SearchQuery | undefined {
  if (text.length > MAX_QUERY_LENGTH) return undefined;
  const { plain, words } = foldText(text);
  if (words.length === 0) return undefined;
  return {
    whole: [...new Set([words.join(''), plain.join('')])],
    plain: plain.join(' '),
    words: [...new Set(words)].slice(0, MOST_WORDS),
  };
}
