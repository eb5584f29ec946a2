import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ChangeSetStandingDocument, type ChangeSetStandingQuery } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';

/** How a change set stands to what is published and to its gate, for which it has to be judged. */
export type ChangeSetStanding = NonNullable<ChangeSetStandingQuery['changeSet']>;

/** How a change set stands; it takes as long as its checks and proofs do. Asked once for a page. */
export const loadChangeSetStanding = cache(async (number: number): Promise<ChangeSetStanding> => {
  const { changeSet } = await queryDesk(ChangeSetStandingDocument, { number });
  return changeSet ?? notFound();
});
