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
const sessionToken = z
  .string({ error: 'Say the token of the session as token.' })
  .min(1, { error: 'The token is empty.' });
const nothing = z.strictObject({}, { error: 'This takes no body but {}.' });

/** A body with these fields and no others. */
function bodyOf<Fields extends z.ZodRawShape>(fields: Fields) {
  const names = Object.keys(fields).join(', ');
  return z.strictObject(fields, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `There is no field ${(keys as readonly string[]).join(', ')} here; send ${names}.`
        : `Send a JSON object with ${names}.`,
  });
}

/** The routes of better-auth that are open, by their paths below `/api/auth`; there are no others. */
export const AUTH_ROUTES: ReadonlyMap<string, AuthRoute> = new Map<string, AuthRoute>([
  [
    '/sign-in/email',
    {
      method: 'POST',
      counted: 'account',
      shape: bodyOf({
        email: z
          .email({ error: 'Say your e-mail address as email.' })
          .max(254, { error: 'An e-mail address has at most 254 characters.' }),
        password,
        rememberMe: z.boolean({ error: 'rememberMe must be true or false.' }).optional(),
      }),
    },
  ],
  ['/sign-out', { method: 'POST', counted: undefined, shape: nothing }],
  [
    '/change-password',
    {
      method: 'POST',
      counted: 'session',
      shape: bodyOf({ currentPassword: password, newPassword }).transform((given) => ({
        ...given,
        revokeOtherSessions: true,
      })),
    },
  ],
  [
    '/reset-password',
    {
      method: 'POST',
      counted: 'session',
      shape: bodyOf({
        token: z.string({ error: 'Say the token of the link as token.' }),
        newPassword,
      }),
    },
  ],
  ['/revoke-sessions', { method: 'POST', counted: undefined, shape: nothing }],
  ['/revoke-other-sessions', { method: 'POST', counted: undefined, shape: nothing }],
  ['/revoke-session', { method: 'POST', counted: undefined, shape: bodyOf({ token: sessionToken }) }],
  ['/get-session', { method: 'GET', counted: undefined, shape: nothing }],
  ['/list-sessions', { method: 'GET', counted: undefined, shape: nothing }],
]);
