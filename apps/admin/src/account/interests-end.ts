/** When a statement of interests that was made at a moment is no longer in force: a year later, to the day; ISO 8601. */
export function interestsEnd(at: string): string {
  const end = new Date(at);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.toISOString();
}
