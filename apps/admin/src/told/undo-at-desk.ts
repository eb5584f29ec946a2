import { actAtDesk } from '../desk-api/act-at-desk.ts';
import type { TypedDocumentString } from '../desk-api/generated/graphql.ts';

/** Takes something back by a document with one mutation; resolves to why the desk refused it, if it did. */
export async function undoAtDesk<Data extends object, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<string | undefined> {
  const taken = await actAtDesk(document, variables);
  return taken.ok ? undefined : taken.error.message;
}
