import type { ProblemDetails } from '../problem.ts';

/** Codes of refusals that come before GraphQL. */
type HttpProblemCode =
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE';

/** What a refusal is made of. */
interface Refusal {
  readonly status: number;
  readonly code?: HttpProblemCode;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly details?: ProblemDetails;
}

/** A request that is refused before GraphQL sees it; shown as a GraphQL error with an HTTP status. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly extensions: ProblemDetails;

  constructor({ status, code = 'BAD_USER_INPUT', message, headers = {}, details = {} }: Refusal) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.extensions = { ...details, code };
  }
}
