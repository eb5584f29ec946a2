import { ok, refuse } from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept } from '../../graph/subject-type.ts';
import type { SubjectEdit } from '../subject-edit.ts';
import { changeBetween } from './change-between.ts';
import type { ChangesById } from './changes-by-id.ts';
import { draftState } from './draft-state.ts';
import { problemOf } from './edit-problem.ts';
import { type EditResult, edited } from './edited.ts';
import { missingProblem } from './missing-problem.ts';

/** Removes a subject that has no status to be deprecated by, or that was never published. */
export function removeSubject(
  changes: ChangesById,
  { subjectId, reason }: Extract<SubjectEdit, { kind: 'REMOVE' }>,
  published: Snapshot,
): EditResult {
  const { base, draft, change } = draftState(changes, published, subjectId);
  if (!draft) return refuse(missingProblem(subjectId, change));
  if (base && isConcept(base)) {
    const sentence = `“${base.name}” is published, and links to it must keep working; deprecate it, or merge it into another concept.`;
    return refuse(problemOf('NOT_ALLOWED', subjectId, sentence));
  }
  return ok(edited(changes, [[subjectId, changeBetween({ base, draft: null, reason })]]));
}
