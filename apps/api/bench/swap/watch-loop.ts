import { PerformanceObserver } from 'node:perf_hooks';

/** How long the event loop stood still during something, in milliseconds. */
export interface Stalls {
  /** The longest time in which nothing else had a turn, collecting garbage included. */
  readonly longest: number;
  /** The longest pause for garbage. */
  readonly garbage: number;
  /** How long it all took. */
  readonly took: number;
}

/**
 * Does some work and watches the event loop meanwhile: something that asks for its next turn at once measures how long
 * it waits for it, in every turn.
 */
export async function watchLoop(work: () => Promise<unknown>): Promise<Stalls> {
  let garbage = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) garbage = Math.max(garbage, duration);
  });
  observer.observe({ entryTypes: ['gc'] });
  let longest = 0;
  let isDone = false;
  let last = performance.now();
  const started = last;
  const watched = new Promise<void>((resolve) => {
    const look = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (isDone) resolve();
      else setImmediate(look);
    };
    setImmediate(look);
  });
  await work();
  const took = performance.now() - started;
  isDone = true;
  await watched;
  // What was observed is told in a turn of its own.
  await new Promise((resolve) => setTimeout(resolve, 5));
  observer.disconnect();
  return { longest, garbage, took };
}
