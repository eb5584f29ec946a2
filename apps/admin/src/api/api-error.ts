/** What went wrong: the API is away, it refused what the address asks for, or it failed by itself. */
const API_PROBLEMS = ['AWAY', 'REFUSED', 'FAILED'] as const;

export type ApiProblem = (typeof API_PROBLEMS)[number];

/** An error whose `digest` names the problem: the one property of a server error that reaches the error page. */
export function apiError(problem: ApiProblem, message: string): Error & { readonly digest: string } {
  return Object.assign(new Error(message), { digest: `API_${problem}` });
}

/** The problem that an error's digest names, or `undefined` for any other error. */
export function apiProblemOf(digest: string | undefined): ApiProblem | undefined {
  return API_PROBLEMS.find((problem) => `API_${problem}` === digest);
}
