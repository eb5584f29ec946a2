import type { WrittenNumber } from './numbers-in.ts';
import { SECONDS } from './time-units.ts';

/** Two numbers closer than this share of the larger are the same: percents are divided, times are multiplied. */
const TOLERANCE = 1e-9;

/**
 * Whether the numbers that a text gives hold one. A share is given by its percent too (0.3 by "30 %"), and an amount of time in
 * another unit of time (60 `s` by "one minute"); a number with another unit of time is not the one that is meant.
 */
export function holdsNumber(given: readonly WrittenNumber[], value: number, unit?: string): boolean {
  return given.some((written) => isSame(written, value, unit));
}

function isSame(written: WrittenNumber, value: number, unit: string | undefined): boolean {
  const meant = unit === undefined ? undefined : SECONDS.get(unit);
  const said = written.time === undefined ? undefined : SECONDS.get(written.time);
  if (meant !== undefined && said !== undefined) return isClose(written.value * said, value * meant);
  return isClose(written.value, value) || (written.percent && isClose(written.value / 100, value));
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
