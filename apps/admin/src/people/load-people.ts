import 'server-only';
import { can } from '@symptograph/core';
import { forbidden } from 'next/navigation';
import { PeopleListDocument, type PersonRowFragment } from '../desk-api/generated/graphql.ts';
import { queryDesk } from '../desk-api/query-desk.ts';
import { loadViewer } from '../session/load-viewer.ts';

/** Everybody who works here or did, for those who look after people; a page that says so for anybody else. */
export async function loadPeople(): Promise<readonly PersonRowFragment[]> {
  const { people } = await queryDesk(PeopleListDocument, {});
  const viewer = await loadViewer();
  if (viewer === undefined || can(viewer, 'MANAGE_PEOPLE') !== true) forbidden();
  return people;
}
