/** A stored time as ISO 8601, UTC; null where there is none. */
export function momentOf(time: Date | null): string | null {
  return time?.toISOString() ?? null;
}

/** The time to store of an ISO 8601 text; null where there is none. */
export function timeOf(moment: string | null): Date | null {
  return moment === null ? null : new Date(moment);
}
