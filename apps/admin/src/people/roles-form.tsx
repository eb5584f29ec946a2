'use client';

import type { Role } from '@symptograph/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { GiveRolesDocument } from '../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../desk-api/refusal-alert.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { SentForm } from '../ui/sent-form.tsx';
import { RoleChoice } from './role-choice.tsx';

interface RolesFormProps {
  readonly personId: string;
  readonly roles: readonly Role[];
}

/** Gives a person other roles than those that they have. */
export function RolesForm({ personId, roles }: RolesFormProps) {
  const router = useRouter();
  const { run, isBusy, refusal, errorAt } = useAction();
  const [isSaved, setIsSaved] = useState(false);
  async function give(fields: FormData): Promise<void> {
    setIsSaved(false);
    const wanted = fields.getAll('role') as Role[];
    if (!(await run(() => actAtDesk(GiveRolesDocument, { personId, roles: wanted })))) return;
    setIsSaved(true);
    router.refresh();
  }
  return (
    <SentForm onSend={give} onChange={() => setIsSaved(false)} className="grid max-w-xl gap-4">
      <RefusalAlert refusal={refusal} beside={['roles']} />
      <RoleChoice chosen={roles} error={errorAt('roles')} />
      <p className="flex flex-wrap items-center gap-3">
        <button type="submit" disabled={isBusy} className={BUTTON_LOOK}>
          Save the roles
        </button>
        <span role="status" className="text-sm text-ink-soft">
          {isSaved ? 'Saved. They hold from the next request on.' : ''}
        </span>
      </p>
    </SentForm>
  );
}
