/** The address of the list of releases. */
export const RELEASES_PATH = '/releases';

/** The address of a release. */
export function releasePath(number: number): string {
  return `${RELEASES_PATH}/${number}`;
}
