import { paramsOfAddress } from '../ui/params-of-address.ts';
import type { SearchParams } from '../ui/search-params.ts';

/** The parameters of an address of this app, as Next hands them to a page. */
export function paramsOf(path: string): SearchParams {
  return paramsOfAddress(new URL(path, 'http://page').searchParams);
}
