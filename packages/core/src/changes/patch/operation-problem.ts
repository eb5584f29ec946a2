/** Why an operation cannot be applied. SHAPE: what came out is not a subject of its type. */
export type OperationProblemCode =
  | 'FIXED_FIELD'
  | 'PATH_UNKNOWN'
  | 'NOT_A_LIST'
  | 'ITEM_MISSING'
  | 'ITEM_PRESENT'
  | 'TEXT_CONFLICT'
  | 'SHAPE';

/** What is wrong with an operation, at which place of the subject, as a sentence that says what to do. */
export interface OperationProblem {
  readonly code: OperationProblemCode;
  /** Which operation, from 0; null when it is about what they come to together. */
  readonly operation: number | null;
  readonly path: string;
  readonly sentence: string;
}
