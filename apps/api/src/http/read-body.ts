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
 * The body of a request as text. Throws an HttpProblem when it is too large, compressed or not UTF-8; of one that is
 * too large no more than the limit is kept in memory.
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  if (request.headers['content-encoding'] !== undefined) {
    throw new HttpProblem({ status: 415, message: 'Send the body without content-encoding.' });
  }
  if (Number(request.headers['content-length'] ?? 0) > MOST_DISCARDED_BYTES) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_DISCARDED_BYTES) throw tooLarge();
    if (size <= MOST_BODY_BYTES) parts.push(part);
  }
  if (size > MOST_BODY_BYTES) throw tooLarge();
  return decoded(Buffer.concat(parts));
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpProblem({ status: 400, message: 'The body is not UTF-8.' });
  }
}

function tooLarge(): HttpProblem {
  return new HttpProblem({
    status: 413,
    message: `The body is larger than ${MOST_BODY_BYTES} bytes. Ask for less at once, or send values as variables.`,
    headers: { connection: 'close' },
    details: { mostBytes: MOST_BODY_BYTES },
  });
}
