import { type ASTNode, GraphQLError } from 'graphql';
import { LIMITS, type Limit } from './limits.ts';

/** What is too much, and how much there is of it: unknown where counting stops at the limit. */
interface Excess {
  readonly what: Limit;
  readonly actual?: number;
  /** A sentence that says what there is too much of and what to do. */
  readonly message: string;
  readonly nodes?: readonly ASTNode[];
}

/** The error for a request above one of the limits: code QUERY_TOO_COSTLY with `what`, `limit` and `actual`. */
export function tooCostly({ what, actual, message, nodes }: Excess): GraphQLError {
  const counted = actual === undefined ? {} : { actual };
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    extensions: { what, limit: LIMITS[what], ...counted, code: 'QUERY_TOO_COSTLY', http: { status: 400 } },
  });
}
