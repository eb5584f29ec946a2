import { ok, refuse } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept } from '../../graph/subject-type.ts';
import { type WritingProblem, writingProblems } from '../../writing/writing-problems.ts';
import { applyOperations } from '../patch/apply-operations.ts';
import type { SubjectEdit } from '../subject-edit.ts';
import { changeBetween } from './change-between.ts';
import type { ChangesById } from './changes-by-id.ts';
import { draftState } from './draft-state.ts';
import { type EditResult, edited } from './edited.ts';
import { keepFormerSlug } from './keep-former-slug.ts';
import { missingProblem } from './missing-problem.ts';

/** Fields of a concept that have edits of their own. */
const STATUS_FIELDS: readonly string[] = ['status', 'replacedBy'];

/**
 * Applies operations to the draft as it is, beginning a change when there is none; a change that comes to nothing is dropped. A slug
 * that is published stays as a former one when another takes its place.
 */
export function updateSubject(
  changes: ChangesById,
  { subjectId, operations }: Extract<SubjectEdit, { kind: 'UPDATE' }>,
  published: Snapshot,
): EditResult {
  const { base, draft, change } = draftState(changes, published, subjectId);
  if (!draft) return refuse(missingProblem(subjectId, change));
  const ofStatus = operations.find(({ path }) => isConcept(draft) && STATUS_FIELDS.includes(path));
  if (ofStatus) {
    const sentence = `${ofStatus.path} is not set by operations; deprecate, merge or restore the concept.`;
    return refuse([{ code: 'NOT_ALLOWED', subjectId, path: ofStatus.path, sentence }]);
  }
  const applied = applyOperations(draft, operations);
  if (!applied.ok) {
    return refuse(applied.error.map(({ code, path, sentence }) => ({ code, subjectId, path, sentence })));
  }
  const unfit = writtenAnew(draft, applied.value);
  if (unfit.length > 0) return refuse(unfit.map((problem) => ({ code: 'SHAPE', subjectId, ...problem })));
  const next = changeBetween({
    base,
    draft: keepFormerSlug(base, applied.value),
    reason: change?.reason,
    isMerge: change?.action === 'MERGE_INTO',
  });
  return ok(edited(changes, [[subjectId, next]]));
}

/** What was unfit before keeps nobody from editing something else. */
function writtenAnew(before: Subject, after: Subject): readonly WritingProblem[] {
  const problems = writingProblems(after);
  if (problems.length === 0) return problems;
  const known = new Set(writingProblems(before).map(({ sentence }) => sentence));
  return problems.filter(({ sentence }) => !known.has(sentence));
}
