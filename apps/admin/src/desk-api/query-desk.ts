import 'server-only';
import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import { apiError } from '../api/api-error.ts';
import { askServer } from '../api/ask-server.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { PATH_HEADER } from './path-header.ts';
import { signInPath } from './sign-in-path.ts';

/** What a query of the desk reads beside what is published: the drafts of a change set. */
interface ReadAt {
  readonly changeSet?: number | undefined;
}

/**
 * The data that the desk answers to whoever is signed in, always whole. Who is not is led to the page that signs them in and back; who
 * may not read it gets a page that says so; anything else throws an `apiError`.
 */
export async function queryDesk<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { changeSet }: ReadAt = {},
): Promise<Data> {
  const path = changeSet === undefined ? '/admin/graphql' : `/admin/graphql?changeSet=${changeSet}`;
  const { data, errors } = await askServer({ path, query: document.toString(), variables });
  const [error] = errors ?? [];
  if (!error) return data as Data;
  switch (error.extensions?.code) {
    case 'UNAUTHENTICATED':
      return redirect(signInPath((await headers()).get(PATH_HEADER) ?? '/'));
    case 'FORBIDDEN':
      return forbidden();
    case 'UNAVAILABLE':
      throw apiError('AWAY', error.message);
    case 'BAD_USER_INPUT':
    case 'NOT_FOUND':
      throw apiError('REFUSED', error.message);
    default:
      throw apiError('FAILED', error.message);
  }
}
