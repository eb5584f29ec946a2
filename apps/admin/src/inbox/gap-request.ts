import { GAP_CODES, type GapCode } from '@symptograph/core';
import { cursorOf, type SearchParams } from '../ui/search-params.ts';
import { INBOX_GAPS_PATH } from './inbox-path.ts';

/** What the address of the list of gaps asks for. */
export interface GapRequest {
  /** None means all. */
  readonly codes: readonly GapCode[];
  readonly after: string | undefined;
}

/** Reads the list's address; what it does not know in it counts as absent. */
export function readGapRequest(params: SearchParams): GapRequest {
  const wanted = [params['code'] ?? []].flat();
  return { codes: GAP_CODES.filter((code) => wanted.includes(code)), after: cursorOf(params) };
}

/** The address that asks for it. */
export function gapsPath({ codes = [], after }: Partial<GapRequest>): string {
  const params = new URLSearchParams([
    ...codes.map((code) => ['code', code]),
    ...(after === undefined ? [] : [['after', after]]),
  ]);
  return params.size === 0 ? INBOX_GAPS_PATH : `${INBOX_GAPS_PATH}?${params}`;
}
