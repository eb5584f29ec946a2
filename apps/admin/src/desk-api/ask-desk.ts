import { graphqlAnswerShape } from '../api/graphql-answer.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** Why the desk did not answer a browser. */
export type DeskRefusal =
  /** The network or the API is away: the same request may go through later. */
  | { readonly kind: 'AWAY'; readonly message: string }
  /** The session is over. */
  | { readonly kind: 'SIGNED_OUT'; readonly message: string }
  | { readonly kind: 'REFUSED'; readonly message: string };

export type DeskAnswer<Data> =
  | { readonly ok: true; readonly value: Data }
  | { readonly ok: false; readonly error: DeskRefusal };

const TIMEOUT_MS = 30_000;

/** Asks the desk from the browser; whatever keeps an answer away is a value, in words for the person who waits. */
export async function askDesk<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  changeSet?: number,
): Promise<DeskAnswer<Data>> {
  const answer = await askDeskText(document.toString(), variables, changeSet);
  return answer as DeskAnswer<Data>;
}

/** What the desk answers to a query as a text, of whatever shape. */
export async function askDeskText(
  query: string,
  variables: unknown,
  changeSet?: number,
): Promise<DeskAnswer<unknown>> {
  const path = changeSet === undefined ? '/admin/graphql' : `/admin/graphql?changeSet=${changeSet}`;
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { data, errors } = graphqlAnswerShape.parse(await response.json());
    const [error] = errors ?? [];
    if (!error) return { ok: true, value: data };
    return { ok: false, error: refusalOf(error.extensions?.code, error.message) };
  } catch {
    return { ok: false, error: { kind: 'AWAY', message: 'The desk does not answer.' } };
  }
}

function refusalOf(code: string | undefined, message: string): DeskRefusal {
  switch (code) {
    case 'UNAUTHENTICATED':
      return {
        kind: 'SIGNED_OUT',
        message: 'You are signed out. Sign in again; what you wrote is kept here.',
      };
    case 'UNAVAILABLE':
    case 'TOO_MANY_REQUESTS':
      return { kind: 'AWAY', message };
    default:
      return { kind: 'REFUSED', message };
  }
}
