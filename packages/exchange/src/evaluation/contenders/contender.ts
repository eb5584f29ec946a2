import type { ObservedFinding } from '@symptograph/core';

/** A way to rank conditions. All contenders are given the same findings and the same graph. */
export interface Contender {
  readonly name: string;
  /** A score for each condition of the incidence, in its order, higher first. */
  readonly score: (findings: readonly ObservedFinding[]) => Float64Array;
}
