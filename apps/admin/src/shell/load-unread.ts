import 'server-only';
import { can, type Viewer } from '@symptograph/core';
import { askServer } from '../api/ask-server.ts';
import { SessionBadgesDocument, type SessionBadgesQuery } from '../desk-api/generated/graphql.ts';

/** How much of what they are told somebody has not read; undefined for whom the desk tells nothing, and while it is away. */
export async function loadUnread(viewer: Viewer | undefined): Promise<number | undefined> {
  if (viewer === undefined || can(viewer, 'READ_DRAFTS') !== true) return undefined;
  const query = SessionBadgesDocument.toString();
  const answer = await askServer({ path: '/admin/graphql', query, variables: {} }).catch(() => undefined);
  return (answer?.data as SessionBadgesQuery | null | undefined)?.unreadNotifications;
}
