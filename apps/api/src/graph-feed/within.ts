import { setTimeout } from 'node:timers/promises';

/** The value of a promise, or an error when it takes longer than so many milliseconds. */
export async function within<Value>(limit: number, promise: Promise<Value>): Promise<Value> {
  const ended = new AbortController();
  const tooLong = async () => {
    await setTimeout(limit, undefined, { signal: ended.signal });
    throw new Error(`There is no answer after ${limit / 1000} s.`);
  };
  try {
    return await Promise.race([promise, tooLong()]);
  } finally {
    ended.abort();
  }
}
