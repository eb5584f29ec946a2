import 'server-only';
import { PeopleListDocument, type PersonRowFragment } from '../desk-api/generated/graphql.ts';
import { queryDesk } from '../desk-api/query-desk.ts';

/** Everybody who works here or did, by name. */
export async function loadPeople(): Promise<readonly PersonRowFragment[]> {
  const { people } = await queryDesk(PeopleListDocument, {});
  return people;
}
