/** A loop that is late by so much on average, in milliseconds, so often in a row, has more to do than it can. */
const [TOO_LATE, TOO_OFTEN] = [1_000, 3];

/** Whether an event loop has more to do than it can, by how late it was on average at each look: milliseconds, the latest last. */
export function isOverburdened(delays: readonly number[]): boolean {
  const latest = delays.slice(-TOO_OFTEN);
  return latest.length === TOO_OFTEN && latest.every((delay) => delay > TOO_LATE);
}
