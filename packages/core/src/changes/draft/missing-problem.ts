import type { Change } from '../change.ts';
import { type EditProblem, problemOf } from './edit-problem.ts';

/** Why a subject that is not there cannot be edited: it is removed by the change set, or there is none. */
export function missingProblem(subjectId: string, change: Change | undefined): readonly EditProblem[] {
  const sentence = change
    ? `${subjectId} is removed by this change set; discard that change first.`
    : `There is no subject with the id ${subjectId}; create it, or look for the one that is meant.`;
  return problemOf('SUBJECT_UNKNOWN', subjectId, sentence);
}
