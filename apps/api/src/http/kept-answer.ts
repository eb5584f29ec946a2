import type { Encoding } from './accepted-encoding.ts';
import { compress } from './compress.ts';
import { entityTag } from './entity-tag.ts';
import { OPEN_HEADERS } from './headers.ts';

/** Below this, in bytes, compressing saves less than a packet. */
const WORTH_COMPRESSING = 1_024;
const VARY = 'accept, accept-encoding';
const OPEN = Object.entries(OPEN_HEADERS).flat();

/** An answer that anybody who asks the same may have. */
export interface ShareableAnswer {
  readonly bytes: Buffer;
  readonly contentType: string;
  /** Undefined for the answer to a POST request, which nothing on the way keeps (RFC 9110, section 9.3.3). */
  readonly cacheControl: string | undefined;
  /** What its entity tags begin with. */
  readonly stem: string;
  /** Further headers than every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
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
  const { bytes, stem, cacheControl } = answer;
  const plain = representation(answer, 'identity', bytes);
  let forms: Forms | undefined;
  const make = async (encoding: Exclude<Encoding, 'identity'>, { made }: Forms) => {
    made.set(encoding, representation(answer, encoding, await compress(bytes, encoding)));
    grown();
  };
  return {
    stem,
    size: () => [...(forms?.made.values() ?? [])].reduce((sum, one) => sum + one.bytes.length, bytes.length),
    as: (encoding) => {
      if (encoding === 'identity' || bytes.length < WORTH_COMPRESSING) return plain;
      forms ??= { made: new Map(), asked: new Map() };
      const ready = forms.made.get(encoding);
      if (ready) return ready;
      const times = (forms.asked.get(encoding) ?? 0) + 1;
      forms.asked.set(encoding, times);
      if (times === 2) void make(encoding, forms);
      return plain;
    },
    unchanged: (tag) => unchangedHead(tag, cacheControl),
  };
}

/** What became of compressing an answer. */
interface Forms {
  readonly made: Map<Encoding, Representation>;
  /** How often each encoding was asked for before it was there. */
  readonly asked: Map<Encoding, number>;
}

/** The head of 304 Not Modified (RFC 9110, section 15.4.5). */
export function unchangedHead(tag: string, cacheControl: string | undefined): string[] {
  return ['etag', tag, ...cachingHead(cacheControl)];
}

/** Each header takes time in node, so that an answer has no more of them than its client can use. */
function cachingHead(cacheControl: string | undefined): readonly string[] {
  return cacheControl === undefined ? [] : ['cache-control', cacheControl, 'vary', VARY, ...OPEN];
}

/** Written as a list: it is made for every answer, kept or not. */
function representation(
  { contentType, cacheControl, stem, headers }: ShareableAnswer,
  encoding: Encoding,
  bytes: Buffer,
): Representation {
  const head = [
    'content-type',
    contentType,
    'content-length',
    String(bytes.length),
    'etag',
    entityTag(stem, encoding),
    'x-content-type-options',
    'nosniff',
    ...cachingHead(cacheControl),
  ];
  if (encoding !== 'identity') head.push('content-encoding', encoding);
  if (headers) head.push(...Object.entries(headers).flat());
  return { bytes, head };
}
