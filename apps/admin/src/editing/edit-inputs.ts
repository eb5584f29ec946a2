import type { Operation, Subject } from '@symptograph/core';
import type { OperationInput, SubjectEditInput } from '../desk-api/generated/graphql.ts';

/** An update of one subject as the desk takes it. */
export function updateInput(
  subject: Pick<Subject, 'id'>,
  operations: readonly Operation[],
): SubjectEditInput {
  return { update: { subjectId: subject.id, operations: operations.map(operationInput) } };
}

function operationInput({ op, ...fields }: Operation): OperationInput {
  return { ...fields, op: op.toUpperCase() as OperationInput['op'] };
}
