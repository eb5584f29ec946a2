import {
  type ChangeSetOrigin,
  type ChangeSetStatus,
  changeSetOrigin,
  changeSetStatus,
} from '@symptograph/core';
import { cursorOf, type SearchParams, textParam } from '../ui/search-params.ts';
import { CHANGE_SETS_PATH } from './change-set-path.ts';

/** What the address of the list of change sets asks for. */
export interface ChangeSetListRequest {
  /** None means all. */
  readonly statuses: readonly ChangeSetStatus[];
  /** Only those that belong to whoever reads the list. */
  readonly isMine: boolean;
  /** Only those that whoever reads the list is asked to look at. */
  readonly isAssignedToMe: boolean;
  readonly origin: ChangeSetOrigin | undefined;
  readonly after: string | undefined;
}

/** Reads the list's address; what it does not know in it counts as absent. */
export function readChangeSetListRequest(params: SearchParams): ChangeSetListRequest {
  const wanted = [params['status'] ?? []].flat();
  const origin = textParam(params, 'origin');
  return {
    statuses: changeSetStatus.values.filter((status) => wanted.includes(status)),
    isMine: textParam(params, 'owner') === 'me',
    isAssignedToMe: textParam(params, 'assigned') === 'me',
    origin: changeSetOrigin.values.find((each) => each === origin),
    after: cursorOf(params),
  };
}

/** The address that asks for it. */
export function changeSetListPath(request: Partial<ChangeSetListRequest>): string {
  const { statuses = [], isMine, isAssignedToMe, origin, after } = request;
  const params = new URLSearchParams([
    ...(isMine ? [['owner', 'me']] : []),
    ...(isAssignedToMe ? [['assigned', 'me']] : []),
    ...statuses.map((status) => ['status', status]),
    ...(origin === undefined ? [] : [['origin', origin]]),
    ...(after === undefined ? [] : [['after', after]]),
  ]);
  return params.size === 0 ? CHANGE_SETS_PATH : `${CHANGE_SETS_PATH}?${params}`;
}
