import { sha256Hex } from '@symptograph/rules';
import type { Change } from '../change.ts';

/**
 * The hash of all that a change set says: SHA-256 over the sorted lines of subject id and patch hash. What the changes start from is
 * left out, so that a rebase that leaves every patch as it is keeps it.
 */
export function headHashOf(changes: Iterable<Pick<Change, 'subjectId' | 'patchHash'>>): string {
  const lines = [...changes].map(({ subjectId, patchHash }) => `${subjectId} ${patchHash}`);
  return sha256Hex(lines.sort().join('\n'));
}
