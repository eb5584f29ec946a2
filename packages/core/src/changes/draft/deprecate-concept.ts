import { ok, refuse } from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';
import type { SubjectEdit } from '../subject-edit.ts';
import { changeBetween } from './change-between.ts';
import type { ChangesById } from './changes-by-id.ts';
import { conceptDraft, replacementProblem } from './concept-draft.ts';
import { problemOf } from './edit-problem.ts';
import { type EditResult, edited } from './edited.ts';

/** Takes a published concept out of use; it stays readable and may name what replaces it. */
export function deprecateConcept(
  changes: ChangesById,
  { subjectId, reason, replacedBy }: Extract<SubjectEdit, { kind: 'DEPRECATE' }>,
  published: Snapshot,
): EditResult {
  const found = conceptDraft(changes, published, subjectId);
  if (!found.ok) return found;
  const { base, draft } = found.value;
  if (!base) {
    const sentence = `“${draft.name}” was never published, so that nobody relies on it; remove it instead.`;
    return refuse(problemOf('NOT_ALLOWED', subjectId, sentence));
  }
  if (replacedBy !== undefined) {
    const replacement = conceptDraft(changes, published, replacedBy);
    if (!replacement.ok) return replacement;
    const problem = replacementProblem({ draft }, replacement.value.draft);
    if (problem) return refuse(problem);
  }
  const next = changeBetween({ base, draft: deprecated(draft, replacedBy), reason });
  return ok(edited(changes, [[subjectId, next]]));
}

/** A concept out of use, replaced by another or by none. */
export function deprecated(concept: Concept, replacedBy: string | undefined): Concept {
  const { replacedBy: _, ...rest } = concept;
  return { ...rest, status: 'DEPRECATED', ...(replacedBy === undefined ? {} : { replacedBy }) } as Concept;
}
