import 'server-only';
import { z } from 'zod';
import { env } from '../env.ts';
import { apiError } from './api-error.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

const answerShape = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() }),
    )
    .optional(),
});

/** What the API says of a request that names what it cannot read, or what there is not. */
const REFUSALS: ReadonlySet<string | undefined> = new Set(['BAD_USER_INPUT', 'NOT_FOUND']);

const TIMEOUT_MS = 10_000;

/**
 * The data that the API answers to a query, always whole: an API that is away, an error in the answer or an answer
 * that is no GraphQL throws an `apiError`, which the error page explains.
 */
export async function queryApi<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, errors } = answerShape.parse(await post({ query: document.toString(), variables }));
  const [error] = errors ?? [];
  if (error) throw apiError(REFUSALS.has(error.extensions?.code) ? 'REFUSED' : 'FAILED', error.message);
  return data as Data;
}

async function post(body: object): Promise<unknown> {
  const url = new URL('/graphql', env.API_URL);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status >= 502 && response.status <= 504) throw new Error(`HTTP status ${response.status}`);
    return await response.json();
  } catch (cause) {
    throw apiError('AWAY', `No answer from ${url.href}: ${String(cause)}`);
  }
}
