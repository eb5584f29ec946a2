import { ok, type Result } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import type { Operation } from '../operation.ts';
import { applyOperations } from './apply-operations.ts';
import type { OperationProblem } from './operation-problem.ts';
import { patchBetween } from './patch-between.ts';

/** The operations that take back some others: applied after them they give the subject as it was, the order of lists included. */
export function inverseOf(
  subject: Subject,
  operations: readonly Operation[],
): Result<readonly Operation[], readonly OperationProblem[]> {
  const after = applyOperations(subject, operations);
  return after.ok ? ok(patchBetween(after.value, subject)) : after;
}
