import type { SearchParams } from './search-params.ts';

/** An address's parameters as a page gets them: one value as a text, several of one name as a list. */
export function paramsOfAddress(search: URLSearchParams): SearchParams {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const values = search.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
