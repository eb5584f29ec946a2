import { torture } from './env.ts';

/** How long a run over many seeds may take on a busy machine, in milliseconds. */
export const SEEDS_TIMEOUT = torture ? 3_600_000 : 120_000;

/**
 * The seeds of a run over random systems: `usual` of them, or `full` in a torture run, from a first one that is printed, so that a failure
 * can be repeated.
 */
export function runSeeds(name: string, usual: number, full: number): readonly number[] {
  const first = Math.floor(Math.random() * 0x3fffffff);
  const count = torture ? full : usual;
  process.stdout.write(`${name}: ${count} runs, seeds ${first} to ${first + count - 1}\n`);
  return Array.from({ length: count }, (_, run) => first + run);
}
