/** A page that is loaded again so soon after its first edit may ask for an address without the change set that this edit began. */
const JUST_NOW_MS = 15_000;

/** Whether a change set was begun so shortly before a page was loaded that its address may not have named it; both in ms since the epoch. */
export function isJustBefore(begunAt: number, loadedAt: number): boolean {
  return begunAt < loadedAt && loadedAt - begunAt < JUST_NOW_MS;
}
