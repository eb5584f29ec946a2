import { errorAt, type PackFinding } from './finding.ts';
import { describeSpot } from './read/describe-spot.ts';
import type { Spot } from './read/spot.ts';

/** An error at a spot whose sentence begins with where that is: "In the condition sciatica, name: is missing." */
export function errorIn(spot: Spot, code: string, what: string): PackFinding {
  return errorAt(spot, code, `In ${describeSpot(spot)}: ${what}${/[.?!]$/.test(what) ? '' : '.'}`);
}
