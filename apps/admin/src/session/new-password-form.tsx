'use client';

import { useEffect, useState } from 'react';
import { Alert } from '../ui/alert.tsx';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { SentForm } from '../ui/sent-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { sessionRequest } from './session-request.ts';

/** Characters of a password, as the API wants them. */
export const PASSWORD_LENGTH = { minLength: 12, maxLength: 256 } as const;

/** Sets the password of whoever an administrator gave the link; its secret is behind the # of the address. */
export function NewPasswordForm() {
  const [token, setToken] = useState<string>();
  const [state, setState] = useState<{ readonly isDone: boolean; readonly problem?: string }>({
    isDone: false,
  });
  useEffect(() => setToken(location.hash.slice(1)), []);
  async function save(fields: FormData): Promise<void> {
    const newPassword = String(fields.get('password'));
    const answer = await sessionRequest('/reset-password', { token, newPassword });
    setState(answer.ok ? { isDone: true } : { isDone: false, problem: answer.message });
  }
  if (state.isDone) {
    return (
      <>
        <p role="status">Your password is set, and every session that you had is over.</p>
        <p>
          <IntentLink href="/sign-in" className={MAIN_BUTTON_LOOK}>
            Sign in
          </IntentLink>
        </p>
      </>
    );
  }
  if (token === '')
    return (
      <>
        <Alert>
          This link is not whole. Open it again exactly as you were given it, or ask an administrator for a
          new one.
        </Alert>
        <p>
          <IntentLink href="/sign-in" className={BUTTON_LOOK}>
            To the sign-in
          </IntentLink>
        </p>
      </>
    );
  return (
    <SentForm onSend={save} className="grid gap-4">
      {state.problem === undefined ? null : <Alert>{state.problem}</Alert>}
      <TextField
        label="New password"
        hint="At least 12 characters. A few words that only you would put together are best."
        name="password"
        type="password"
        autoComplete="new-password"
        required
        {...PASSWORD_LENGTH}
      />
      <button type="submit" className={MAIN_BUTTON_LOOK}>
        Set the password
      </button>
    </SentForm>
  );
}
