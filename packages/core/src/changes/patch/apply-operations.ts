import { ok, type Result, refuse } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import type { Operation } from '../operation.ts';
import type { Json, JsonObject } from './json.ts';
import { operate } from './operate.ts';
import type { OperationProblem } from './operation-problem.ts';
import { readSubject } from './read-subject.ts';

/**
 * The subject after some operations, in order: all of them or none. Refused by the first that cannot be applied, or by all that is
 * wrong with the shape of what comes out. Id, kind and version stay.
 */
export function applyOperations(
  subject: Subject,
  operations: readonly Operation[],
): Result<Subject, readonly OperationProblem[]> {
  let data = subject as unknown as Json;
  for (const [index, operation] of operations.entries()) {
    const next = operate(data, operation);
    if (!next.ok) return refuse([{ ...next.error, operation: index, path: operation.path }]);
    data = next.value;
  }
  return operations.length === 0 ? ok(subject) : readSubject(data as JsonObject);
}
