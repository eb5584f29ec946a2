import { LRUCache } from 'lru-cache';

/** How an answer's bytes may be sent. */
export type Encoding = 'identity' | 'gzip' | 'br';

/** Clients send few different headers; what they mean is worked out once. */
const known = new LRUCache<string, Encoding>({ max: 200 });

/** The smallest encoding of ours that an `accept-encoding` header takes (RFC 9110, section 12.5.3). */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined || header.length > 200) return 'identity';
  const kept = known.get(header);
  if (kept) return kept;
  const encoding = bestOf(header);
  known.set(header, encoding);
  return encoding;
}

function bestOf(header: string): Encoding {
  const weights = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  const takes = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}
