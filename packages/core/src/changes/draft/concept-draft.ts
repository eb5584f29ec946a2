import { ok, type Result, refuse } from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept } from '../../graph/subject-type.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';
import { conceptKinds } from '../../vocabulary/concepts/concept.ts';
import type { Change } from '../change.ts';
import type { ChangesById } from './changes-by-id.ts';
import { draftState } from './draft-state.ts';
import { type EditProblem, problemOf } from './edit-problem.ts';
import { missingProblem } from './missing-problem.ts';

/** A concept as a change set has it. */
export interface ConceptDraft {
  readonly base: Concept | null;
  readonly draft: Concept;
  readonly change: Change | undefined;
}

/** A concept as a change set has it; refused when it is not there, or is no concept. */
export function conceptDraft(
  changes: ChangesById,
  published: Snapshot,
  subjectId: string,
): Result<ConceptDraft, readonly EditProblem[]> {
  const { base, draft, change } = draftState(changes, published, subjectId);
  if (!draft) return refuse(missingProblem(subjectId, change));
  if (!isConcept(draft)) {
    const sentence = `${subjectId} is no concept and has no status; remove it instead.`;
    return refuse(problemOf('NOT_ALLOWED', subjectId, sentence));
  }
  return ok({ base: base && isConcept(base) ? base : null, draft, change });
}

/** Why one concept cannot take the place of another; undefined when it can. */
export function replacementProblem(
  { draft }: Pick<ConceptDraft, 'draft'>,
  replacement: Concept,
): readonly EditProblem[] | undefined {
  if (replacement.id === draft.id)
    return problemOf('NOT_ALLOWED', draft.id, `“${draft.name}” cannot replace itself; name another concept.`);
  if (replacement.kind !== draft.kind) {
    const { label } = conceptKinds[draft.kind];
    const sentence = `“${replacement.name}” is a ${conceptKinds[replacement.kind].label}, and only a ${label} can replace a ${label}.`;
    return problemOf('NOT_ALLOWED', draft.id, sentence);
  }
  if (replacement.status === 'ACTIVE') return undefined;
  const sentence = `“${replacement.name}” is itself deprecated; name the concept that is in use.`;
  return problemOf('NOT_ALLOWED', draft.id, sentence);
}
