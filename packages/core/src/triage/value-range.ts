/** Values at least `gte` and below `lt`, in some unit; a bound that is missing is infinite. */
export interface ValueRange {
  readonly gte?: number | undefined;
  readonly lt?: number | undefined;
}

/** The values outside of all of some ranges, lowest first; empty ranges count for nothing. */
export function gapsBetween(ranges: readonly ValueRange[]): readonly ValueRange[] {
  const sorted = ranges
    .map(({ gte = -Infinity, lt = Infinity }) => ({ gte, lt }))
    .filter(({ gte, lt }) => gte < lt)
    .sort((a, b) => a.gte - b.gte);
  const gaps: ValueRange[] = [];
  let end = -Infinity;
  for (const { gte, lt } of sorted) {
    if (gte > end) gaps.push(rangeOf(end, gte));
    end = Math.max(end, lt);
  }
  if (end < Infinity) gaps.push(rangeOf(end, Infinity));
  return gaps;
}

/** The values outside of a range, when they are one range: when the range has one bound. */
export function outsideOf({ gte, lt }: ValueRange): ValueRange | undefined {
  if (gte !== undefined && lt === undefined) return { lt: gte };
  return gte === undefined && lt !== undefined ? { gte: lt } : undefined;
}

function rangeOf(gte: number, lt: number): ValueRange {
  return { ...(gte > -Infinity && { gte }), ...(lt < Infinity && { lt }) };
}
