import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http-problem.ts';

/** The largest request body that is read, in bytes: many times the largest sensible query. */
const MOST_BODY_BYTES = 256 * 1024;
/**
 * How much of a body that is too large is taken in and thrown away, in bytes. Many clients send all before they read,
 * and would see a broken connection where the refusal is.
 */
const MOST_DISCARDED_BYTES = 4 * 1024 * 1024;

/**
 * Hands on the bytes of a request's body when all have come, or `refuse`s with an HttpProblem, once, when they are
 * compressed or too many; of too many no more than the limit is kept in memory. A connection that ends before has
 * nobody to answer, and nothing happens.
 *
 * Calls back rather than promises: what is kept is then answered in the same turn of the event loop.
 */
export function readBody(
  request: IncomingMessage,
  take: (body: Buffer) => void,
  refuse: (problem: HttpProblem) => void,
): void {
  const { 'content-encoding': encoding, 'content-length': length = 0 } = request.headers;
  if (encoding !== undefined) refuse(compressed());
  else if (Number(length) > MOST_DISCARDED_BYTES) refuse(tooLarge());
  else collect(request, take, refuse);
}

function collect(
  request: IncomingMessage,
  take: (body: Buffer) => void,
  refuse: (problem: HttpProblem) => void,
): void {
  const parts: Buffer[] = [];
  let size = 0;
  request.on('data', (part: Buffer) => {
    const before = size;
    size += part.length;
    if (size <= MOST_BODY_BYTES) parts.push(part);
    else if (size > MOST_DISCARDED_BYTES && before <= MOST_DISCARDED_BYTES) refuse(tooLarge());
  });
  request.on('end', () => {
    if (size <= MOST_BODY_BYTES) take(joined(parts));
    else if (size <= MOST_DISCARDED_BYTES) refuse(tooLarge());
  });
}

function compressed(): HttpProblem {
  return new HttpProblem({ status: 415, message: 'Send the body without content-encoding.' });
}

function joined(parts: readonly Buffer[]): Buffer {
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts);
}

function tooLarge(): HttpProblem {
  return new HttpProblem({
    status: 413,
    message: `The body is larger than ${MOST_BODY_BYTES} bytes. Ask for less at once, or send values as variables.`,
    headers: { connection: 'close' },
    details: { mostBytes: MOST_BODY_BYTES },
  });
}
