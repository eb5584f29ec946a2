import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { HttpProblem } from './http-problem.ts';
import { isOverburdened } from './is-overburdened.ts';

/** How often the delay of the event loop is looked at, in milliseconds. */
const LOOK_EVERY = 1_000;
/** How many looks at the event loop are remembered: more than are asked about. */
const MOST_LOOKS = 10;
/** How many requests may be worked on at the same time. */
const MOST_IN_FLIGHT = 500;
const NANOSECONDS = 1e6;

/** Keeps a process that has too much to do from taking on more. */
export interface LoadShedding {
  /** Begins a piece of work; the result ends it. Throws an HttpProblem, status 503, when there is too much already. */
  readonly begin: () => () => void;
  readonly inFlight: () => number;
  /** How late the event loop was at most while it was last watched for a second, in seconds. */
  readonly lateness: () => number;
  readonly stop: () => void;
}

/** Watches the event loop and what is in flight until it is stopped. */
export function createLoadShedding(): LoadShedding {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  let [inFlight, lateness] = [0, 0];
  let delays: readonly number[] = [];
  const look = setInterval(() => {
    delays = [...delays, meanOf(delay)].slice(-MOST_LOOKS);
    lateness = delay.max / NANOSECONDS / 1_000;
    delay.reset();
  }, LOOK_EVERY).unref();
  const end = () => {
    inFlight -= 1;
  };
  return {
    begin: () => {
      if (inFlight >= MOST_IN_FLIGHT || isOverburdened(delays)) throw overloaded();
      inFlight += 1;
      return end;
    },
    inFlight: () => inFlight,
    lateness: () => lateness,
    stop: () => {
      clearInterval(look);
      delay.disable();
    },
  };
}

function meanOf({ count, mean }: IntervalHistogram): number {
  return count > 0 ? mean / NANOSECONDS : 0;
}

function overloaded(): HttpProblem {
  return new HttpProblem({
    status: 503,
    code: 'UNAVAILABLE',
    message: 'There is more to do than can be done at once. Ask again in a few seconds.',
    headers: { 'retry-after': '2' },
  });
}
