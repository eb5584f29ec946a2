import 'server-only';
import { cookies } from 'next/headers';
import { env } from '../env.ts';
import { apiError } from './api-error.ts';
import { type GraphqlAnswer, graphqlAnswerShape } from './graphql-answer.ts';

const TIMEOUT_MS = 15_000;

/** What is asked of which of the API's two addresses. */
interface Asked {
  /** With the parameters that choose what is read, such as ?changeSet=142. */
  readonly path: string;
  readonly query: string;
  readonly variables: unknown;
}

/** What the API answers to the visitor whose request is served, as whom they are signed in; an API that is away throws an `apiError`. */
export async function askServer({ path, query, variables }: Asked): Promise<GraphqlAnswer> {
  const url = new URL(path, env.API_URL);
  const cookie = (await cookies()).toString();
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(cookie !== '' && { cookie }),
      },
      body: JSON.stringify({ query, variables }),
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status >= 502 && response.status <= 504) throw new Error(`HTTP status ${response.status}`);
    return graphqlAnswerShape.parse(await response.json());
  } catch (cause) {
    throw apiError('AWAY', `No answer from ${url.href}: ${String(cause)}`);
  }
}
