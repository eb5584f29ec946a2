import { canonicalJson, sha256Hex } from '@symptograph/rules';
import type { Change } from '../change.ts';

/**
 * The hash of what a change says: SHA-256 of the canonical JSON of subject id, action, patch and reason. What it starts from is left
 * out. The subject is in it, so that who approved an edit of one subject has not approved the same edit of another.
 */
export function patchHash({
  subjectId,
  action,
  patch,
  reason,
}: Pick<Change, 'subjectId' | 'action' | 'patch' | 'reason'>): string {
  return sha256Hex(canonicalJson({ subjectId, action, patch, reason }));
}
