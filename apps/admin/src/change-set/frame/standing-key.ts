import type { ChangeSetFrame } from './load-change-set-frame.ts';

/**
 * Names how a change set stands: where it differs, what takes long to judge is waited for anew, so that the page shows at once what is
 * known of it.
 */
export function standingKey({
  status,
  headHash,
  baseRelease,
}: Pick<ChangeSetFrame, 'status' | 'headHash' | 'baseRelease'>): string {
  return `${status} ${headHash} ${baseRelease}`;
}
