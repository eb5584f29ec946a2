import 'server-only';
import { apiError } from './api-error.ts';
import { askServer } from './ask-server.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** What the API says of a request that names what it cannot read, or what there is not. */
const REFUSALS: ReadonlySet<string | undefined> = new Set(['BAD_USER_INPUT', 'NOT_FOUND']);

/** Which release a query reads, or the drafts of which change set on top of what is published; without a number, the release that is current. */
interface ReadAt {
  readonly release?: number | undefined;
  readonly changeSet?: number | undefined;
}

/**
 * The data that the API answers to a query on what is published, always whole: an API that is away, an error in the
 * answer or an answer that is no GraphQL throws an `apiError`, which the error page explains.
 */
export async function queryApi<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  at: ReadAt = {},
): Promise<Data> {
  const path = pathOf(at);
  const { data, errors } = await askServer({ path, query: document.toString(), variables });
  const [error] = errors ?? [];
  if (error) throw apiError(REFUSALS.has(error.extensions?.code) ? 'REFUSED' : 'FAILED', error.message);
  return data as Data;
}

/** Drafts are read at the desk alone, by whoever may. */
function pathOf({ release, changeSet }: ReadAt): string {
  if (changeSet !== undefined) return `/admin/graphql?changeSet=${changeSet}`;
  return release === undefined ? '/graphql' : `/graphql?release=${release}`;
}
