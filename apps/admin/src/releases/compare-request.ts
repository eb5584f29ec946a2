import { cursorOf, type SearchParams, textParam } from '../ui/search-params.ts';
import { RELEASES_PATH } from './release-path.ts';

/** What can happen to a subject between two releases, in the order in which it is offered. */
export const DIFF_ACTIONS = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type DiffAction = (typeof DIFF_ACTIONS)[number];

/** Which two releases are compared. */
export interface CompareRequest {
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** None means all. */
  readonly actions: readonly DiffAction[];
  readonly after: string | undefined;
}

/** Reads the address of a comparison; what it does not know in it counts as absent. */
export function readCompareRequest(params: SearchParams): CompareRequest {
  const wanted = [params['action'] ?? []].flat();
  return {
    from: releaseNumber(textParam(params, 'from')),
    to: releaseNumber(textParam(params, 'to')),
    actions: DIFF_ACTIONS.filter((action) => wanted.includes(action)),
    after: cursorOf(params),
  };
}

/** The address that compares them. */
export function comparePath({ from, to, actions = [], after }: Partial<CompareRequest>): string {
  const params = new URLSearchParams([
    ...(from === undefined ? [] : [['from', String(from)]]),
    ...(to === undefined ? [] : [['to', String(to)]]),
    ...actions.map((action) => ['action', action]),
    ...(after === undefined ? [] : [['after', after]]),
  ]);
  return `${RELEASES_PATH}/compare${params.size === 0 ? '' : `?${params}`}`;
}

/** A number that a release may have: a whole one from 1 that GraphQL can carry. */
export function releaseNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^[1-9]\d{0,8}$/.test(text)) return undefined;
  return Number(text);
}
