import { setImmediate } from 'node:timers/promises';
import type { SlicedWork } from '@symptograph/core';

/** Does sliced work bit by bit, so that requests are answered in between; the work's value, or what it throws. */
export type RunSlices = <Value>(work: SlicedWork<Value>) => Promise<Value>;

/** How long slices are done in a row before whoever else waits has a turn, in milliseconds. */
const TURN_MS = 5;

/**
 * A runner of sliced work. Works are done one after the other: two at a time would take both all the longer and hold
 * the memory of both.
 */
export function createSliceRunner(): RunSlices {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(() => runByTurns(work));
    last = done.catch(() => undefined);
    return done;
  };
}

async function runByTurns<Value>(work: SlicedWork<Value>): Promise<Value> {
  for (;;) {
    const turnEnds = performance.now() + TURN_MS;
    while (performance.now() < turnEnds) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await setImmediate();
  }
}
