import { sourceKind } from '@symptograph/core';
import type { SourceKind } from '../api/generated/graphql.ts';
import { type SearchParams, textParam } from '../ui/search-params.ts';

/** What came of the last visit to an address that a list may be narrowed to. */
export const ADDRESS_STATES = ['unreachable', 'moved'] as const;

type AddressState = (typeof ADDRESS_STATES)[number];

/** What stands first: what cannot be read any more or nobody looked at lately enough, what most rests on, or the first by title. */
export const SOURCE_ORDERS = ['stale', 'cited', 'title'] as const;

export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** What the address of the list of sources asks for. */
export interface SourceListRequest {
  readonly text: string | undefined;
  readonly kind: SourceKind | undefined;
  /** Whether only sources are wanted that nobody looked at lately enough. */
  readonly onlyStale: boolean;
  readonly address: AddressState | undefined;
  readonly order: SourceOrder;
  /** Which page of the list, from 1 on. */
  readonly page: number;
}

export const SOURCES_PATH = '/sources';

/** Reads the address; what it does not know in it counts as absent. */
export function readSourceListRequest(params: SearchParams): SourceListRequest {
  const kind = textParam(params, 'kind');
  const order = textParam(params, 'order');
  const address = textParam(params, 'address');
  const page = Number(textParam(params, 'page'));
  return {
    text: textParam(params, 'q')?.trim() || undefined,
    kind: sourceKind.values.find((each) => each === kind),
    onlyStale: textParam(params, 'only') === 'stale',
    address: ADDRESS_STATES.find((each) => each === address),
    order: SOURCE_ORDERS.find((each) => each === order) ?? 'stale',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address that asks for it. */
export function sourceListPath(request: Partial<SourceListRequest>): string {
  const { text, page = 1 } = request;
  const params = new URLSearchParams([
    ...(text === undefined ? [] : [['q', text]]),
    ...sourcesNarrowedBy(request).map((parameter) => [...parameter]),
    ...(page === 1 ? [] : [['page', `${page}`]]),
  ]);
  return params.size === 0 ? SOURCES_PATH : `${SOURCES_PATH}?${params}`;
}

/** The parameters of an address that stay when another text is filtered by. */
export function sourcesNarrowedBy({
  kind,
  onlyStale = false,
  address,
  order = 'stale',
}: Partial<SourceListRequest>): readonly (readonly [name: string, value: string])[] {
  return [
    ...(kind === undefined ? [] : [['kind', kind] as const]),
    ...(onlyStale ? [['only', 'stale'] as const] : []),
    ...(address === undefined ? [] : [['address', address] as const]),
    ...(order === 'stale' ? [] : [['order', order] as const]),
  ];
}
