import 'server-only';
import { KindCountsDocument, type KindCountsQuery } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';

/** How many concepts of each kind there are, or `undefined` while the API is away: the frame stands without them. */
export async function loadKindCounts(): Promise<KindCountsQuery['statistics'] | undefined> {
  return await queryApi(KindCountsDocument, {}).then(
    ({ statistics }) => statistics,
    () => undefined,
  );
}
