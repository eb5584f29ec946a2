'use client';

import { useActionState } from 'react';
import { Alert } from '../ui/alert.tsx';
import { MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { TextField } from '../ui/text-field.tsx';
import { sessionRequest } from './session-request.ts';

/** What the last try came to: the address stays in its field, the password is typed anew. */
type SignInTry = { readonly email: string; readonly problem?: string; readonly isLeaving?: boolean };

/**
 * Asks for an address and a password, and goes on to `next` as whoever they are of. A form's action: React keeps what is
 * sent before the page answers, and sends it then.
 */
export function SignInForm({ next }: { readonly next: string }) {
  const [{ email, problem, isLeaving = false }, signIn, isAsking] = useActionState(
    async (_last: SignInTry, fields: FormData): Promise<SignInTry> => {
      const email = String(fields.get('email')).trim();
      const answer = await sessionRequest('/sign-in/email', {
        email,
        password: String(fields.get('password')),
      });
      if (!answer.ok) return { email, problem: answer.message };
      // The whole page anew: every part of it is shown to somebody else now.
      location.assign(next);
      return { email, isLeaving: true };
    },
    { email: '' },
  );
  const isBusy = isAsking || isLeaving;
  return (
    <form action={signIn} aria-busy={isBusy} className="grid gap-4">
      {problem === undefined ? null : <Alert>{problem}</Alert>}
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email}
        autoFocus
        required
      />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
      <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
        {isBusy ? 'Signing in …' : 'Sign in'}
      </button>
    </form>
  );
}
