import type { Subject } from '../graph/graph-document.ts';
import type { Operation } from './operation.ts';

/** What a change does to its subject. REMOVE is for what has no status to be deprecated by, and for taking back what is new. */
export type ChangeAction = 'CREATE' | 'UPDATE' | 'DEPRECATE' | 'RESTORE' | 'MERGE_INTO' | 'REMOVE';

/** What one change set does to one subject: plain data, the same after a way through JSON. */
export interface Change {
  readonly subjectId: string;
  readonly action: ChangeAction;
  /** The subject as published when the change was begun or last rebased; null when it is new. */
  readonly base: Subject | null;
  /** The subject as the change set wants it, with the version of `base` (1 when new); null when it is removed. */
  readonly draft: Subject | null;
  /** What leads from `base` to `draft`, in normal form: equal content, equal patch. */
  readonly patch: readonly Operation[];
  /**
   * SHA-256 of the canonical JSON of subject id, action, patch and reason: 64 hexadecimal digits. Reviews cover it; a clean rebase keeps
   * it, and the same edit of another subject has another.
   */
  readonly patchHash: string;
  /** Why it is deprecated, merged or removed. */
  readonly reason?: string | undefined;
}
