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
 * The bytes of a request's body. Throws or rejects with an HttpProblem when they are compressed or too many; of too many
 * no more than the limit is kept in memory.
 *
 * Events rather than iteration, which costs several turns of the event loop for a body that came in one part.
 */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  if (request.headers['content-encoding'] !== undefined) {
    throw new HttpProblem({ status: 415, message: 'Send the body without content-encoding.' });
  }
  if (Number(request.headers['content-length'] ?? 0) > MOST_DISCARDED_BYTES) throw tooLarge();
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= MOST_BODY_BYTES) parts.push(part);
      if (size > MOST_DISCARDED_BYTES) reject(tooLarge());
    });
    request.on('end', () => (size > MOST_BODY_BYTES ? reject(tooLarge()) : resolve(joined(parts))));
    request.on('error', () =>
      reject(new HttpProblem({ status: 400, message: 'The connection ended before the whole body came.' })),
    );
  });
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
