/** How much more a torture run tries than a usual one. */
const TORTURE_FACTOR = 25;

const isTorture = Boolean(process.env['SYMPTOGRAPH_TORTURE']);

/** How long a property may take on a busy machine, in milliseconds. */
export const PROPERTY_TIMEOUT = isTorture ? 1_800_000 : 60_000;

/**
 * The number of runs and the seed of a property: `usual` runs, or 25 times as many when SYMPTOGRAPH_TORTURE is set.
 * Both are printed, so that a failure can be repeated.
 */
export function propertyRuns(
  name: string,
  usual: number,
): { readonly numRuns: number; readonly seed: number } {
  const numRuns = isTorture ? usual * TORTURE_FACTOR : usual;
  const seed = Math.floor(Math.random() * 0x7fffffff);
  process.stdout.write(`${name}: ${numRuns} runs, seed ${seed}\n`);
  return { numRuns, seed };
}
