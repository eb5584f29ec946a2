import { setTimeout } from 'node:timers/promises';

/** Something that is done again and again. */
export interface Poll {
  readonly start: () => void;
  /** Does not begin it again; resolves when the last time has ended. */
  readonly stop: () => Promise<void>;
}

/** A poll that waits so many milliseconds before each time, and for the end of each; `work` must not throw. */
export function createPoll(pause: number, work: () => Promise<void>): Poll {
  const stopped = new AbortController();
  let polling: Promise<void> | undefined;
  const poll = async () => {
    while (!stopped.signal.aborted) {
      // The only error of a pause is that it was cut short by the stop.
      await setTimeout(pause, undefined, { signal: stopped.signal }).catch(() => undefined);
      if (!stopped.signal.aborted) await work();
    }
  };
  return {
    start: () => {
      polling ??= poll();
    },
    stop: async () => {
      stopped.abort();
      await polling;
    },
  };
}
