import { HttpProblem } from '../http/http-problem.ts';

/** What better-auth's codes mean to people, and the code under which we tell them. */
const PROBLEMS = {
  INVALID_EMAIL_OR_PASSWORD: ['UNAUTHENTICATED', 'The e-mail address or the password is wrong.'],
  UNAUTHORIZED: ['UNAUTHENTICATED', 'Sign in first.'],
  INVALID_PASSWORD: ['BAD_USER_INPUT', 'The current password is wrong.'],
  INVALID_TOKEN: [
    'BAD_USER_INPUT',
    'This link was used before, or is older than an hour. Ask an administrator for another.',
  ],
  USER_NOT_FOUND: ['BAD_USER_INPUT', 'This link is of nobody who is still here.'],
} as const;

/** What a refusal of better-auth's is told as. Throws what it is when it is no refusal that a client can do anything about. */
export async function authProblem(refused: Response): Promise<HttpProblem> {
  const told: unknown = await refused.json().catch(() => undefined);
  const code = told !== null && typeof told === 'object' && 'code' in told ? String(told.code) : '';
  if (!Object.hasOwn(PROBLEMS, code)) {
    throw new Error(`better-auth refused with status ${refused.status} and code "${code}".`);
  }
  const [ours, message] = PROBLEMS[code as keyof typeof PROBLEMS];
  return new HttpProblem({ status: refused.status, code: ours, message });
}
