import { ok, refuse } from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';
import type { SubjectEdit } from '../subject-edit.ts';
import { changeBetween } from './change-between.ts';
import type { ChangesById } from './changes-by-id.ts';
import { conceptDraft } from './concept-draft.ts';
import { problemOf } from './edit-problem.ts';
import { type EditResult, edited } from './edited.ts';
import { takeBackMerge } from './take-back-merge.ts';

/**
 * Takes a deprecated concept into use again. When this change set merged it, that is taken back with all that the merge did; what was
 * published as pointed at its replacement stays there.
 */
export function restoreConcept(
  changes: ChangesById,
  { subjectId }: Extract<SubjectEdit, { kind: 'RESTORE' }>,
  published: Snapshot,
): EditResult {
  const found = conceptDraft(changes, published, subjectId);
  if (!found.ok) return found;
  const { base, draft } = found.value;
  if (draft.status === 'ACTIVE')
    return refuse(
      problemOf('NOT_ALLOWED', subjectId, `“${draft.name}” is in use; there is nothing to restore.`),
    );
  if (found.value.change?.action === 'MERGE_INTO') return takeBackMerge(changes, found.value, published);
  const { replacedBy: _, ...rest } = draft;
  const next = changeBetween({ base, draft: { ...rest, status: 'ACTIVE' } as Concept });
  return ok(edited(changes, [[subjectId, next]]));
}
