import type { ServerResponse } from 'node:http';
import { acceptedEncoding } from './accepted-encoding.ts';
import { entityTag, isAny, matchedTag } from './entity-tag.ts';
import { headForPages } from './head-for-pages.ts';
import type { KeptAnswer } from './kept-answer.ts';

/** What became of it. */
type Sent = 'whole' | 'unchanged';

const NOTHING: readonly string[] = [];

/**
 * Sends a kept answer in the encoding that the client takes, or 304 Not Modified when the client has it already.
 * `further` are headers besides its own, names and values in turn.
 */
export function sendKept(
  response: ServerResponse,
  kept: KeptAnswer,
  further: readonly string[] = NOTHING,
): Sent {
  const { 'accept-encoding': accepted, 'if-none-match': had } = response.req.headers;
  const forPages = headForPages(response.req);
  const more = forPages.length > 0 ? [...further, ...forPages] : further;
  if (had !== undefined) {
    const tag = isAny(had) ? entityTag(kept.stem, 'identity') : matchedTag(had, kept.stem);
    if (tag !== undefined) {
      response.writeHead(304, [...kept.unchanged(tag), ...more]).end();
      return 'unchanged';
    }
  }
  const { bytes, head } = kept.as(acceptedEncoding(accepted));
  response.writeHead(200, more.length > 0 ? [...head, ...more] : head);
  // Node sends no body to a HEAD request.
  response.end(bytes);
  return 'whole';
}
