import type { IncomingMessage } from 'node:http';

/** A longer one is some program's mistake, not a choice of formats. */
const MOST_HEADER = 300;

/**
 * All of a request that its answer may depend on, exactly as it came: two requests of one key are the same request.
 * Undefined for a request whose answer is nobody else's: one that says who asks, or that is not understood as it is.
 *
 * Header values and addresses hold no line break, so that nothing can be written into a neighbour's place.
 */
export function requestKey(
  { method, url, headers }: IncomingMessage,
  body: Buffer | undefined,
): string | undefined {
  const { accept = '', 'content-type': contentType = '' } = headers;
  const isPersonal = headers.authorization !== undefined || headers.cookie !== undefined;
  if (isPersonal || accept.length > MOST_HEADER || contentType.length > MOST_HEADER) return undefined;
  if (method === 'POST') return `POST\n${url}\n${accept}\n${contentType}\n${body?.toString('latin1') ?? ''}`;
  return `GET\n${url}\n${accept}\n${contentType}`;
}
