import type { ServerResponse } from 'node:http';
import { acceptedEncoding } from './accepted-encoding.ts';
import { entityTag, isAny, matchedTag } from './entity-tag.ts';
import type { KeptAnswer } from './kept-answer.ts';

/** What became of it. */
type Sent = 'whole' | 'unchanged';

/** Sends a kept answer in the encoding that the client takes, or 304 Not Modified when the client has it already. */
export function sendKept(
  response: ServerResponse,
  kept: KeptAnswer,
  more: Readonly<Record<string, string>> = {},
): Sent {
  const { 'accept-encoding': accepted, 'if-none-match': had } = response.req.headers;
  const extra = Object.entries(more).flat();
  if (had !== undefined) {
    const tag = isAny(had) ? entityTag(kept.stem, 'identity') : matchedTag(had, kept.stem);
    if (tag !== undefined) {
      response.writeHead(304, [...kept.unchanged(tag), ...extra]).end();
      return 'unchanged';
    }
  }
  const { bytes, head } = kept.as(acceptedEncoding(accepted));
  response.writeHead(200, extra.length > 0 ? [...head, ...extra] : head);
  // Node sends no body to a HEAD request.
  response.end(bytes);
  return 'whole';
}
