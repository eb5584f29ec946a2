import 'server-only';
import type { Viewer } from '@symptograph/core';
import { cache } from 'react';
import { askServer } from '../api/ask-server.ts';
import { SessionViewerDocument, type SessionViewerQuery } from '../desk-api/generated/graphql.ts';

/** Who is signed in, as `can` of core takes them; undefined when nobody is, or while the API is away. Asked once for a page. */
export const loadViewer = cache(async (): Promise<Viewer | undefined> => {
  const query = SessionViewerDocument.toString();
  const answer = await askServer({ path: '/admin/graphql', query, variables: {} }).catch(() => undefined);
  const viewer = (answer?.data as SessionViewerQuery | null | undefined)?.viewer;
  return viewer ? { kind: 'PERSON', id: viewer.id, name: viewer.name, roles: viewer.roles } : undefined;
});
