import 'server-only';
import { ChangeSetListDocument, type ChangeSetListQuery } from '../desk-api/generated/graphql.ts';
import { queryDesk } from '../desk-api/query-desk.ts';
import { loadViewer } from '../session/load-viewer.ts';
import type { ChangeSetListRequest } from './change-set-list-request.ts';

const PAGE_SIZE = 30;

/** A page of the change sets that the list's address asks for, as whoever is signed in may see them. */
export async function loadChangeSetList(
  request: ChangeSetListRequest,
): Promise<ChangeSetListQuery['changeSets']> {
  const { statuses, isMine, isAssignedToMe, origin, after } = request;
  const viewer = isMine || isAssignedToMe ? await loadViewer() : undefined;
  const me = viewer?.kind === 'PERSON' ? viewer.id : null;
  const { changeSets } = await queryDesk(ChangeSetListDocument, {
    filter: {
      statuses: statuses.length === 0 ? null : statuses,
      ownerId: isMine ? me : null,
      assignedTo: isAssignedToMe ? me : null,
      origin: origin ?? null,
    },
    first: PAGE_SIZE,
    after: after ?? null,
  });
  return changeSets;
}
