import 'server-only';
import { askServer } from '../api/ask-server.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** What the desk adds to a page that everybody may read; undefined where the desk answers nothing to whoever looks, or nothing at all. */
export async function askDeskIfThere<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data | undefined> {
  const query = document.toString();
  const answer = await askServer({ path: '/admin/graphql', query, variables }).catch(() => undefined);
  return answer === undefined || answer.errors ? undefined : (answer.data as Data);
}
