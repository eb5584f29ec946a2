/** The sums that a score can have: "3", or "−2 to 5" while items are unknown. */
export function scoreWords({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? written(low) : `${written(low)} to ${written(high)}`;
}

function written(points: number): string {
  return points < 0 ? `−${-points}` : `${points}`;
}
