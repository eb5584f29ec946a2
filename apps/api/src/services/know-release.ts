import type { Desk } from '../desk/desk.ts';
import { currentVersion } from '../http/requested-release.ts';

/**
 * Brings the graph in memory up to date when somebody knows of a newer release: another process has just published it. Work on a change
 * set over the older graph would take it back to that.
 */
export async function knowRelease(
  { versions, refresh }: Pick<Desk, 'versions' | 'refresh'>,
  number: number,
): Promise<void> {
  if (number > currentVersion(versions).release.number) await refresh();
}
