/** The address of a change set. */
export function changeSetPath(number: number): string {
  return `/change-sets/${number}`;
}
