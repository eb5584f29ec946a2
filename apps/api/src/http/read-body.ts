import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http-problem.ts';

/** The largest request body that is read when nobody says otherwise, in bytes: many times the largest sensible query. */
const MOST_BODY_BYTES = 256 * 1024;
/**
 * How much of a body that is too large is taken in and thrown away, in bytes. Many clients send all before they read,
 * and would see a broken connection where the refusal is.
 */
const MOST_DISCARDED_BYTES = 4 * 1024 * 1024;

/** Who gets a body, or hears why it is not taken. */
interface BodyReader {
  readonly take: (body: Buffer) => void;
  readonly refuse: (problem: HttpProblem) => void;
}

/**
 * Hands on the bytes of a request's body when all have come, or `refuse`s with an HttpProblem, once, when they are
 * compressed or too many; of too many no more than the limit is kept in memory. A connection that ends before has
 * nobody to answer, and nothing happens.
 *
 * Calls back rather than promises: what is kept is then answered in the same turn of the event loop.
 */
export function readBody(request: IncomingMessage, reader: BodyReader, most = MOST_BODY_BYTES): void {
  const { 'content-encoding': encoding, 'content-length': length = 0 } = request.headers;
  if (encoding !== undefined) reader.refuse(compressed());
  else if (Number(length) > Math.max(most, MOST_DISCARDED_BYTES)) reader.refuse(tooLarge(most));
  else collect(request, reader, most);
}

function collect(request: IncomingMessage, { take, refuse }: BodyReader, most: number): void {
  const discarded = Math.max(most, MOST_DISCARDED_BYTES);
  const parts: Buffer[] = [];
  let size = 0;
  request.on('data', (part: Buffer) => {
    const before = size;
    size += part.length;
    if (size <= most) parts.push(part);
    else if (size > discarded && before <= discarded) refuse(tooLarge(most));
  });
  request.on('end', () => {
    if (size <= most) take(joined(parts));
    else if (size <= discarded) refuse(tooLarge(most));
  });
}

function compressed(): HttpProblem {
  return new HttpProblem({ status: 415, message: 'Send the body without content-encoding.' });
}

function joined(parts: readonly Buffer[]): Buffer {
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts);
}

function tooLarge(most: number): HttpProblem {
  return new HttpProblem({
    status: 413,
    message: `The body is larger than ${most} bytes. Ask for less at once, or send values as variables.`,
    headers: { connection: 'close' },
    details: { mostBytes: most },
  });
}
