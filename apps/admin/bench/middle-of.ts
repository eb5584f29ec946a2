/** The middle of some numbers, the lower of two middles; NaN when there are none. */
export function middleOf(numbers: readonly number[]): number {
  return shareOf(numbers, 0.5);
}

/** The number that a share of them do not exceed, 0 to 1; NaN when there are none. */
export function shareOf(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
