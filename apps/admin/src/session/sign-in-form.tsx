'use client';

import { type FormEvent, useState } from 'react';
import { Alert } from '../ui/alert.tsx';
import { MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { TextField } from '../ui/text-field.tsx';
import { sessionRequest } from './session-request.ts';

/** Asks for an address and a password, and goes on to `next` as whoever they are of. */
export function SignInForm({ next }: { readonly next: string }) {
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  async function signIn(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setIsBusy(true);
    setProblem(undefined);
    const answer = await sessionRequest('/sign-in/email', {
      email: String(fields.get('email')).trim(),
      password: String(fields.get('password')),
    });
    // The whole page anew: every part of it is shown to somebody else now.
    if (answer.ok) return location.assign(next);
    setIsBusy(false);
    setProblem(answer.message);
  }
  return (
    <form method="post" onSubmit={signIn} aria-busy={isBusy} className="grid gap-4">
      {problem === undefined ? null : <Alert>{problem}</Alert>}
      <TextField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
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
