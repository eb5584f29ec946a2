import type { Snapshot } from '../graph/snapshot.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { conditionPriors, NO_CONDITION } from './condition-priors.ts';

/** What one fact says about one condition: a weight in natural logarithms, and between which bounds it lies. */
export interface Weight {
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  /** The statement that says so. */
  readonly statement: Statement;
}

/** What one fact says about each condition of a graph; about a condition that is not in it, it says nothing. */
export interface EvidenceRow {
  /** Places of conditions (see `conditionPriors`), ascending; the other lists run along. */
  readonly conditions: Int32Array;
  readonly weights: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  readonly statements: readonly Statement[];
  /** True when one of the statements may be in another row too, being about another concept than `about` or in circumstances. */
  readonly mayShare: boolean;
}

/** A row from weights by the positions of conditions; weights of 0 are left out. `about` is the id of the concept that it is about. */
export function evidenceRow(
  snapshot: Snapshot,
  weights: ReadonlyMap<number, Weight>,
  about?: string,
): EvidenceRow {
  const { ordinals } = conditionPriors(snapshot);
  const entries: (readonly [number, Weight])[] = [];
  for (const [position, weight] of weights) {
    const ordinal = ordinals[position] ?? NO_CONDITION;
    if (ordinal !== NO_CONDITION && weight.weight !== 0) entries.push([ordinal, weight]);
  }
  entries.sort(([a], [b]) => a - b);
  return {
    conditions: Int32Array.from(entries, ([ordinal]) => ordinal),
    weights: Float64Array.from(entries, ([, { weight }]) => weight),
    lows: Float64Array.from(entries, ([, { low }]) => low),
    highs: Float64Array.from(entries, ([, { high }]) => high),
    statements: entries.map(([, { statement }]) => statement),
    mayShare: entries.some(([, { statement }]) => statement.object !== about),
  };
}

/** Where in a row a condition stands, by its place; -1 when the row says nothing of it. By binary search. */
export function entryOf({ conditions }: EvidenceRow, condition: number): number {
  let [from, to] = [0, conditions.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((conditions[middle] ?? 0) < condition) from = middle + 1;
    else to = middle;
  }
  return conditions[from] === condition ? from : -1;
}
