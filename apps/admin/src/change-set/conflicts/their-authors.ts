import 'server-only';
import { LastRevisionDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';

/** Who published what stands now of a subject, "Ada Example in CS-12"; undefined when no change set did. */
export async function theirAuthors(id: string): Promise<string | undefined> {
  const { subjectHistory } = await queryDesk(LastRevisionDocument, { id });
  const last = subjectHistory.nodes[0];
  if (!last?.changeSet) return undefined;
  const names = new Intl.ListFormat('en').format(last.contributors.map(({ name }) => name));
  return names === '' ? `in CS-${last.changeSet.number}` : `${names} in CS-${last.changeSet.number}`;
}
