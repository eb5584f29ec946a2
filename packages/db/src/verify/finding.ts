/**
 * Something stored that is not what was published.
 *
 * `GAP`: release numbers jump. `CHAIN`: a release does not name the hash of the one before it. `REVISION_HASH`,
 * `RELEASE_HASH`: what a hash was made of has changed since. `VERSION`: the versions of a subject jump. `UNREADABLE`: something does
 * not have its shape. `PUBLISHED`: the current graph is not what the revisions make. `CHANGE_SET`: a release and its change set do
 * not name each other, or there is none. `CONTENT`: a release holds something else than its change set. `PATCH_HASH`: a change is
 * not what its approvals cover. `APPROVALS`: a change set was published without the approvals that it needs. `AUDIT`: the audit log
 * was changed.
 */
export interface DatabaseFinding {
  readonly code:
    | 'GAP'
    | 'CHAIN'
    | 'REVISION_HASH'
    | 'RELEASE_HASH'
    | 'VERSION'
    | 'UNREADABLE'
    | 'PUBLISHED'
    | 'CHANGE_SET'
    | 'CONTENT'
    | 'PATCH_HASH'
    | 'APPROVALS'
    | 'AUDIT';
  /** A subject's id, a release as `release 7`, a change set as `CS-142`, or an entry of the audit log as `audit event 9`. */
  readonly subject: string;
  readonly message: string;
}

/** A finding on a subject, of which `problem` is the rest of the sentence. */
export function found(code: DatabaseFinding['code'], subject: string, problem: string): DatabaseFinding {
  return { code, subject, message: `${subject} ${problem}.` };
}
