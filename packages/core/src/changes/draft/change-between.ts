import type { Subject } from '../../graph/graph-document.ts';
import { isConcept } from '../../graph/subject-type.ts';
import type { Change, ChangeAction } from '../change.ts';
import type { Operation } from '../operation.ts';
import { patchBetween } from '../patch/patch-between.ts';
import { patchHash } from '../patch/patch-hash.ts';
import { sameContent } from '../patch/same-json.ts';

/** What a change leads from and to. */
export interface ChangeSides {
  /** As published, or null when it is not. */
  readonly base: Subject | null;
  /** As it is wanted, or null when it is to go. */
  readonly draft: Subject | null;
  readonly reason?: string | undefined;
  /** Whether a deprecation is the end of a merge, which the subject alone does not show. */
  readonly isMerge?: boolean | undefined;
}

/**
 * The change from one state of a subject to another, named by what they are; undefined when they say the same. The draft has the
 * version of the base. A reason is kept where the action needs one.
 */
export function changeBetween({ base, draft, reason, isMerge = false }: ChangeSides): Change | undefined {
  const subjectId = (base ?? draft)?.id;
  if (subjectId === undefined || sameContent(base, draft)) return undefined;
  const action = actionBetween(base, draft, isMerge);
  const patch = patchOf(base, draft);
  const why = NEEDS_REASON.has(action) && reason !== undefined ? { reason } : {};
  const versioned = draft && base ? { ...draft, version: base.version } : draft;
  const hash = patchHash({ subjectId, action, patch, ...why });
  return { subjectId, action, base, draft: versioned, patch, patchHash: hash, ...why };
}

const NEEDS_REASON: ReadonlySet<ChangeAction> = new Set(['DEPRECATE', 'MERGE_INTO', 'REMOVE']);

function actionBetween(base: Subject | null, draft: Subject | null, isMerge: boolean): ChangeAction {
  if (!base) return 'CREATE';
  if (!draft) return 'REMOVE';
  if (!isConcept(base) || !isConcept(draft) || base.status === draft.status) return 'UPDATE';
  if (draft.status === 'ACTIVE') return 'RESTORE';
  return isMerge && draft.replacedBy !== undefined ? 'MERGE_INTO' : 'DEPRECATE';
}

function patchOf(base: Subject | null, draft: Subject | null): readonly Operation[] {
  if (base && draft) return patchBetween(base, draft);
  if (!draft) return [{ op: 'unset', path: '' }];
  const { version: _, ...content } = draft;
  return [{ op: 'set', path: '', value: content as never }];
}
