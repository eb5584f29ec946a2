'use client';

import type { Role } from '@symptograph/core';
import { useRouter } from 'next/navigation';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { MakePersonDocument } from '../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../desk-api/refusal-alert.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { SentForm } from '../ui/sent-form.tsx';
import { TextField } from '../ui/text-field.tsx';
import { personPath } from './person-path.ts';
import { RoleChoice } from './role-choice.tsx';

/** Adds a person and goes to the page where they are given a link. */
export function NewPersonForm() {
  const router = useRouter();
  const { run, isBusy, refusal, errorAt } = useAction();
  async function make(fields: FormData): Promise<void> {
    const input = {
      name: String(fields.get('name')).trim(),
      email: String(fields.get('email')).trim(),
      roles: fields.getAll('role') as Role[],
    };
    const made = await run(() => actAtDesk(MakePersonDocument, { input }));
    if (made) router.push(personPath(made));
  }
  return (
    <SentForm onSend={make} aria-busy={isBusy} className="grid max-w-xl gap-4">
      <RefusalAlert refusal={refusal} beside={['name', 'email', 'roles']} />
      <TextField
        label="Name"
        hint="As others see it."
        name="name"
        required
        maxLength={100}
        autoComplete="off"
        error={errorAt('name')}
      />
      <TextField
        label="E-mail address"
        hint="By which they sign in. Nothing is sent to it."
        name="email"
        type="email"
        required
        autoComplete="off"
        error={errorAt('email')}
      />
      <RoleChoice chosen={[]} error={errorAt('roles')} />
      <p>
        <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
          Add the person
        </button>
      </p>
    </SentForm>
  );
}
