import { z } from 'zod';
import { PASSWORD_LENGTH } from './auth.ts';

/** What a route takes, and how fast it may be tried. */
export interface AuthRoute {
  readonly method: 'GET' | 'POST';
  /** The body that better-auth gets: what was sent when it has this shape, with what we decide for it. */
  readonly shape: z.ZodType<Readonly<Record<string, unknown>>>;
  /** Whether it is counted how often somebody fails here: by whom they say they are, or by their session. */
  readonly counted: 'account' | 'session' | undefined;
}

const newPassword = z
  .string({ error: 'Say the new password as newPassword.' })
  .min(PASSWORD_LENGTH.least, {
    error: `The new password needs at least ${PASSWORD_LENGTH.least} characters.`,
  })
  .max(PASSWORD_LENGTH.most, {
    error: `The new password may have at most ${PASSWORD_LENGTH.most} characters.`,
  });
const password = z
  .string({ error: 'Say the password as password.' })
  .min(1, { error: 'The password is empty.' })
  .max(PASSWORD_LENGTH.most, { error: `A password has at most ${PASSWORD_LENGTH.most} characters.` });
const nothing = z.strictObject({}, { error: 'This takes no body but {}.' });

/** The routes of better-auth that are open, by their paths below `/api/auth`; there are no others. */
export const AUTH_ROUTES: ReadonlyMap<string, AuthRoute> = new Map<string, AuthRoute>([
  [
    '/sign-in/email',
    {
      method: 'POST',
      counted: 'account',
      shape: z.strictObject({
        email: z.email({ error: 'Say your e-mail address as email.' }).max(254),
        password,
        rememberMe: z.boolean().optional(),
      }),
    },
  ],
  ['/sign-out', { method: 'POST', counted: undefined, shape: nothing }],
  [
    '/change-password',
    {
      method: 'POST',
      counted: 'session',
      shape: z
        .strictObject({ currentPassword: password, newPassword })
        .transform((given) => ({ ...given, revokeOtherSessions: true })),
    },
  ],
  [
    '/reset-password',
    {
      method: 'POST',
      counted: 'session',
      shape: z.strictObject({
        token: z.string({ error: 'Say the token of the link as token.' }),
        newPassword,
      }),
    },
  ],
  ['/revoke-sessions', { method: 'POST', counted: undefined, shape: nothing }],
  ['/revoke-other-sessions', { method: 'POST', counted: undefined, shape: nothing }],
  [
    '/revoke-session',
    { method: 'POST', counted: undefined, shape: z.strictObject({ token: z.string().min(1) }) },
  ],
  ['/get-session', { method: 'GET', counted: undefined, shape: nothing }],
  ['/list-sessions', { method: 'GET', counted: undefined, shape: nothing }],
]);
