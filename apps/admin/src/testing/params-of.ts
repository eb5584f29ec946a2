import type { SearchParams } from '../ui/search-params.ts';

/** The parameters of an address of this app, as Next hands them to a page. */
export function paramsOf(path: string): SearchParams {
  const { searchParams } = new URL(path, 'http://page');
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
