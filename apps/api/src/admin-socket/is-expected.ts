import { BackupError, DatabaseError } from '@symptograph/db';
import { GraphQLError } from 'graphql';
import { HttpProblem } from '../http/http-problem.ts';
import { StartupProblem } from '../startup-problem.ts';

/** Whether an error says in a sentence for people what is wrong; any other is a defect. */
export function isExpected(error: unknown): error is Error {
  return (
    error instanceof StartupProblem ||
    error instanceof DatabaseError ||
    error instanceof BackupError ||
    error instanceof HttpProblem ||
    error instanceof GraphQLError
  );
}
