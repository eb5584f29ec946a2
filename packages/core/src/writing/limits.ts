/**
 * How much people may write, in UTF-16 code units, items and values. What was published before with more stays as it is.
 *
 * `docs/limits.md` tells people about each.
 */
export const WRITING_LIMITS = {
  /** Names of concepts, titles of change sets. */
  name: 200,
  /** Synonyms, titles of what is cited or decided, places in a source, licences. */
  line: 500,
  /** Slugs, codes, units and words for amounts. */
  token: 200,
  /** Addresses. */
  address: 2_000,
  /** Every other text. */
  prose: 10_000,
  /** Items of one list. */
  items: 500,
  /** Texts, numbers, lists and objects of one subject, all counted. */
  values: 20_000,
  /** A key by which a request is known again. */
  key: 200,
} as const;

type TextLimit = 'name' | 'line' | 'token' | 'address' | 'prose';

const LIMIT_OF_FIELD: ReadonlyMap<string, TextLimit> = new Map([
  ['name', 'name'],
  ['title', 'line'],
  ['locator', 'line'],
  ['licence', 'line'],
  ['slug', 'token'],
  ['formerSlugs', 'token'],
  ['tags', 'token'],
  ['system', 'token'],
  ['value', 'token'],
  ['unit', 'token'],
  ['word', 'token'],
  ['language', 'token'],
  ['url', 'address'],
  ['doi', 'address'],
]);

/** The most that a text in the field of a subject may have; `list` is the field that holds the list in which it stands. */
export function mostOfField(field: string, list?: string): number {
  if (list === 'synonyms' && field === 'text') return WRITING_LIMITS.line;
  return WRITING_LIMITS[LIMIT_OF_FIELD.get(field) ?? 'prose'];
}
