/** What both sides of a list come to: theirs, then what only ours has. For a preview; the desk decides what both together are. */
export function unionOf(theirs: unknown, ours: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(theirs) || !Array.isArray(ours)) return undefined;
  const known = new Set(theirs.map((item) => JSON.stringify(item)));
  return [...theirs, ...ours.filter((item) => !known.has(JSON.stringify(item)))];
}
