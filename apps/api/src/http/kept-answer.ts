import type { Encoding } from './accepted-encoding.ts';
import { compress } from './compress.ts';
import { entityTag } from './entity-tag.ts';

/** Below this, in bytes, compressing saves less than a packet. */
const WORTH_COMPRESSING = 1_024;
/** What 304 Not Modified repeats of the whole answer's headers (RFC 9110, section 15.4.5). */
const REPEATED = /^(?:cache-control|vary|access-control-.*)$/;

/** An answer that anybody who asks the same may have. */
export interface ShareableAnswer {
  readonly bytes: Buffer;
  /** What its entity tags begin with. */
  readonly stem: string;
  /** All headers but those that depend on the encoding. */
  readonly headers: Readonly<Record<string, string>>;
}

/** One way to send a kept answer: bytes and their whole head, names and values in turn. */
interface Representation {
  readonly bytes: Buffer;
  readonly head: string[];
}

/** An answer that is kept, and the ways to send it that were made so far. */
export interface KeptAnswer {
  readonly stem: string;
  /** How many bytes it takes in all its forms. */
  readonly size: () => number;
  /** For a client that takes an encoding: the answer as it is, until the compressed one is made. */
  readonly as: (encoding: Encoding) => Representation;
  /** The head of 304 Not Modified under one of its tags. */
  readonly unchanged: (tag: string) => string[];
}

/** Keeps an answer. What is asked for twice in an encoding is compressed then, once, and `grown` is called. */
export function keptAnswer(answer: ShareableAnswer, grown: () => void): KeptAnswer {
  const { bytes, stem, headers } = answer;
  const plain = representation(answer, 'identity', bytes);
  const made = new Map<Encoding, Representation>();
  const asked = new Map<Encoding, number>();
  const make = async (encoding: Exclude<Encoding, 'identity'>) => {
    made.set(encoding, representation(answer, encoding, await compress(bytes, encoding)));
    grown();
  };
  return {
    stem,
    size: () => [...made.values()].reduce((sum, one) => sum + one.bytes.length, bytes.length),
    as: (encoding) => {
      if (encoding === 'identity' || bytes.length < WORTH_COMPRESSING) return plain;
      const ready = made.get(encoding);
      if (ready) return ready;
      const times = (asked.get(encoding) ?? 0) + 1;
      asked.set(encoding, times);
      if (times === 2) void make(encoding);
      return plain;
    },
    unchanged: (tag) => unchangedHead(tag, headers),
  };
}

/** The head of 304 Not Modified for an answer with these headers. */
export function unchangedHead(tag: string, headers: ShareableAnswer['headers']): string[] {
  return [
    'etag',
    tag,
    ...Object.entries(headers)
      .filter(([name]) => REPEATED.test(name))
      .flat(),
  ];
}

function representation(
  { stem, headers }: ShareableAnswer,
  encoding: Encoding,
  bytes: Buffer,
): Representation {
  const head = Object.entries({
    ...headers,
    'content-length': String(bytes.length),
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    etag: entityTag(stem, encoding),
  });
  return { bytes, head: head.flat() };
}
