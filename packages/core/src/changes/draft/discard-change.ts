import { ok, refuse } from '@symptograph/rules';
import type { SubjectEdit } from '../subject-edit.ts';
import type { ChangesById } from './changes-by-id.ts';
import { problemOf } from './edit-problem.ts';
import { type EditResult, edited } from './edited.ts';

/** Gives up the change of a subject. */
export function discardChange(
  changes: ChangesById,
  { subjectId }: Extract<SubjectEdit, { kind: 'DISCARD' }>,
): EditResult {
  if (changes.has(subjectId)) return ok(edited(changes, [[subjectId, undefined]]));
  return refuse(
    problemOf(
      'SUBJECT_UNKNOWN',
      subjectId,
      `This change set does not change ${subjectId}; there is nothing to give up.`,
    ),
  );
}
