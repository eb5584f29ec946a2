/** What bringing a change set up to what is published came to. */
export function rebasedWords({
  number,
  baseRelease,
  conflicts,
}: {
  readonly number: number;
  readonly baseRelease: number;
  readonly conflicts: readonly unknown[];
}): string {
  const { length } = conflicts;
  if (length > 0)
    return `${length === 1 ? '1 conflict' : `${length} conflicts`} of CS-${number} with what is published must be settled first.`;
  return `CS-${number} now starts from release ${baseRelease}.`;
}
