import { GraphQLError } from 'graphql';

/** Codes of errors that a caller can act on. */
type ProblemCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'UNAVAILABLE';

/** Further facts of an error for programs, shown in `extensions`. */
export type ProblemDetails = Readonly<Record<string, unknown>>;

/** The error for an argument that cannot mean anything here; the message says what is wrong and what to do. */
export function badUserInput(message: string, details: ProblemDetails = {}): GraphQLError {
  return problem('BAD_USER_INPUT', message, details);
}

/** The error for a reference in an argument or filter that names nothing. */
export function notFound(message: string, details: ProblemDetails = {}): GraphQLError {
  return problem('NOT_FOUND', message, details);
}

/** The error for a read that needs the database while it is away; the same request may succeed later. */
export function unavailable(message: string): GraphQLError {
  return problem('UNAVAILABLE', message, {});
}

function problem(code: ProblemCode, message: string, details: ProblemDetails): GraphQLError {
  return new GraphQLError(message, { extensions: { ...details, code } });
}
