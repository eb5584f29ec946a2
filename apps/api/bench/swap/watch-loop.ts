import { PerformanceObserver } from 'node:perf_hooks';

/** How long the event loop stood still during something, in milliseconds. */
export interface Stalls {
  /** The longest time in which nothing else had a turn, collecting garbage included. */
  readonly longest: number;
  /** How long the process computed in that time, on all its threads: less than `longest` where others had the processor. */
  readonly computed: number;
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
  let [longest, computed] = [0, 0];
  let isDone = false;
  let last = performance.now();
  let spent = process.cpuUsage();
  const started = last;
  const watched = new Promise<void>((resolve) => {
    const look = () => {
      const now = performance.now();
      const { user, system } = process.cpuUsage(spent);
      if (now - last > longest) [longest, computed] = [now - last, (user + system) / 1_000];
      spent = process.cpuUsage();
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
  return { longest, computed, garbage, took };
}
