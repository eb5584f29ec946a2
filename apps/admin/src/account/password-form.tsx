'use client';

import { useState } from 'react';
import { PASSWORD_LENGTH } from '../session/new-password-form.tsx';
import { sessionRequest } from '../session/session-request.ts';
import { Alert } from '../ui/alert.tsx';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { SentForm } from '../ui/sent-form.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Changes the password of whoever is signed in; every other session of theirs ends with it. */
export function PasswordForm() {
  const [state, setState] = useState<{ readonly isDone: boolean; readonly problem?: string }>({
    isDone: false,
  });
  async function change(fields: FormData): Promise<boolean> {
    const answer = await sessionRequest('/change-password', {
      currentPassword: String(fields.get('current')),
      newPassword: String(fields.get('new')),
    });
    setState(answer.ok ? { isDone: true } : { isDone: false, problem: answer.message });
    return answer.ok;
  }
  return (
    <SentForm onSend={change} className="grid max-w-md gap-4">
      {state.problem === undefined ? null : <Alert>{state.problem}</Alert>}
      <p role="status" className="text-sm text-ink-soft empty:hidden">
        {state.isDone ? 'Your password is changed. You are signed out everywhere else.' : ''}
      </p>
      <TextField
        label="Current password"
        name="current"
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        label="New password"
        hint="At least 12 characters."
        name="new"
        type="password"
        autoComplete="new-password"
        required
        {...PASSWORD_LENGTH}
      />
      <p>
        <button type="submit" className={BUTTON_LOOK}>
          Change the password
        </button>
      </p>
    </SentForm>
  );
}
