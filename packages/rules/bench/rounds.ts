/** Something to be timed: it does `count` things each time it is run. */
export interface Timed {
  readonly count: number;
  readonly run: () => unknown;
}

/**
 * Microseconds for each thing that is done. `processor` is what this process had of a processor, all of its threads together: what the
 * clock says too where nothing else runs, and about the same where much does.
 */
export interface Timing {
  readonly processor: number;
  readonly clock: number;
}

/** How long one pass of a round should take at least, so that the clock does not matter. */
const PASS_MS = 10;

/**
 * The median of some rounds for all that is timed. Rounds go through it in turn, so that whatever else the machine does meets all of it
 * alike.
 */
export async function medianOfRounds(
  timed: readonly Timed[],
  { warmUps, count }: { readonly warmUps: number; readonly count: number },
): Promise<readonly Timing[]> {
  const passes: number[] = [];
  for (const each of timed) {
    const once = await timeOf(each, 1 + warmUps);
    passes.push(Math.max(1, Math.ceil((1000 * PASS_MS) / Math.max(once.clock * each.count, 1))));
  }
  const rounds: Timing[][] = timed.map(() => []);
  for (let round = 0; round < count; round += 1) {
    for (const [place, each] of timed.entries()) rounds[place]?.push(await timeOf(each, passes[place] ?? 1));
  }
  return rounds.map(medianOf);
}

/** The time of one thing when all is done some times over. */
export async function timeOf({ count, run }: Timed, times = 1): Promise<Timing> {
  const [cpu, clock] = [process.cpuUsage(), performance.now()];
  for (let time = 0; time < times; time += 1) await run();
  const ms = performance.now() - clock;
  const { user, system } = process.cpuUsage(cpu);
  return { processor: (user + system) / (times * count), clock: (1000 * ms) / (times * count) };
}

/** The middle one of each figure. */
export function medianOf(timings: readonly Timing[]): Timing {
  const middle = (figures: readonly number[]) =>
    figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
  return {
    processor: middle(timings.map(({ processor }) => processor)),
    clock: middle(timings.map(({ clock }) => clock)),
  };
}
