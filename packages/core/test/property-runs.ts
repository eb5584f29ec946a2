import { torture } from './env.ts';

/** How much more a torture run tries than a usual one. */
const TORTURE_FACTOR = 25;

/** How long a property may take on a busy machine, in milliseconds. */
export const PROPERTY_TIMEOUT = torture ? 1_800_000 : 60_000;

/**
 * The number of runs and the seed of a property: `usual` runs, or in a torture run `full`, 25 times as many when not given.
 * Both are printed, so that a failure can be repeated.
 */
export function propertyRuns(
  name: string,
  usual: number,
  full: number = usual * TORTURE_FACTOR,
): { readonly numRuns: number; readonly seed: number } {
  const numRuns = torture ? full : usual;
  const seed = Math.floor(Math.random() * 0x7fffffff);
  process.stdout.write(`${name}: ${numRuns} runs, seed ${seed}\n`);
  return { numRuns, seed };
}
