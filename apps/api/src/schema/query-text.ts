import { MAX_QUERY_LENGTH } from '@symptograph/core';
import { badUserInput } from '../problem.ts';

/** A text to search for, as it came. `at` says where it stands. Throws BAD_USER_INPUT when it is too long. */
export function queryText(text: string, at: string): string {
  if (text.length <= MAX_QUERY_LENGTH) return text;
  throw badUserInput(`${at} is ${text.length} characters long: shorten it to at most ${MAX_QUERY_LENGTH}.`, {
    at,
  });
}

/** What the text of every filter means. */
export const TEXT_FILTER_DESCRIPTION =
  'What search finds by it in full: each word begins a word of one name, synonym, slug or code, or is one misspelt. At most 200 characters; without words it keeps all.';

/** The text of a filter as a selection takes it. Throws as `queryText` does. */
export function filterText(text: string | null | undefined): string | undefined {
  return text === null || text === undefined ? undefined : queryText(text, 'filter.text');
}
