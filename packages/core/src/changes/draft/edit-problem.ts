import type { OperationProblem } from '../patch/operation-problem.ts';

/** Why an edit is refused, besides what is wrong with its operations. */
export type EditProblemCode =
  | OperationProblem['code']
  | 'SUBJECT_UNKNOWN'
  | 'SUBJECT_EXISTS'
  | 'NOT_ALLOWED'
  | 'UNDO_CONFLICT';

/** What is wrong with an edit: of which subject, at which path (empty for the whole), as a sentence that says what to do. */
export interface EditProblem {
  readonly code: EditProblemCode;
  readonly subjectId: string;
  readonly path: string;
  readonly sentence: string;
}

/** One problem of a subject as a whole. */
export function problemOf(
  code: EditProblemCode,
  subjectId: string,
  sentence: string,
): readonly EditProblem[] {
  return [{ code, subjectId, path: '', sentence }];
}
