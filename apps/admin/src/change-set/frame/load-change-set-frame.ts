import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ChangeSetFrameDocument, type ChangeSetFrameQuery } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';

/** What the head of a change set's pages tells of it. */
export type ChangeSetFrame = NonNullable<ChangeSetFrameQuery['changeSet']>;

/** The change set that an address names, or the page that says that there is none; asked once for a page. */
export const loadChangeSetFrame = cache(async (number: number): Promise<ChangeSetFrame> => {
  const { changeSet } = await queryDesk(ChangeSetFrameDocument, { number });
  return changeSet ?? notFound();
});
