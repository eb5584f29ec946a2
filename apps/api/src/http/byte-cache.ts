import { LRUCache } from 'lru-cache';
import { type KeptAnswer, keptAnswer, type ShareableAnswer } from './kept-answer.ts';

/** What an answer takes besides its bytes and its key: heads and bookkeeping, in bytes. */
const OVERHEAD = 2_048;
/** No answer may take more than this part of the cache. */
const LARGEST_PART = 8;

/** Answers of one version of the graph, by the requests that they answer, within a number of bytes. */
export interface ByteCache {
  /** What is kept for a request in a version; asking for another version drops all that was kept. */
  readonly get: (version: object, key: string) => KeptAnswer | undefined;
  /** Keeps an answer that was made in a version, if that is still the one. */
  readonly keep: (version: object, key: string, answer: ShareableAnswer) => KeptAnswer;
  /** How much is kept now. */
  readonly size: () => { readonly answers: number; readonly bytes: number };
}

/** An empty cache for so many bytes; 0 keeps nothing. Who was not asked for longest goes first. */
export function createByteCache(mostBytes: number): ByteCache {
  let current: object | undefined;
  const kept =
    mostBytes > 0
      ? new LRUCache<string, KeptAnswer>({
          maxSize: mostBytes,
          maxEntrySize: Math.ceil(mostBytes / LARGEST_PART),
          sizeCalculation: (answer, key) => answer.size() + key.length + OVERHEAD,
        })
      : undefined;
  return {
    get: (version, key) => {
      if (version !== current) kept?.clear();
      current = version;
      return kept?.get(key);
    },
    keep: (version, key, answer) => {
      const one: KeptAnswer = keptAnswer(answer, () => {
        if (kept?.peek(key) !== one) return;
        // Its size is only asked for when it is new.
        kept.delete(key);
        kept.set(key, one);
      });
      if (version === current) kept?.set(key, one);
      return one;
    },
    size: () => ({ answers: kept?.size ?? 0, bytes: kept?.calculatedSize ?? 0 }),
  };
}
