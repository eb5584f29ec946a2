import type { Timing } from './rounds.ts';
import { shownTime } from './show-table.ts';

/** A bar that a part of the bench must reach. */
export interface Floor {
  readonly name: string;
  /** What was measured, and what was wanted, for people. */
  readonly told: string;
  readonly holds: boolean;
}

/** The bar that something takes less than some microseconds of a processor. */
export function timeFloor(name: string, { processor }: Timing, mostUs: number): Floor {
  const told = `${shownTime(processor)}, wanted < ${shownTime(mostUs)}`;
  return { name, told, holds: processor < mostUs };
}
