'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { StateInterestsDocument } from '../desk-api/generated/graphql.ts';
import { useAction } from '../desk-api/use-action.ts';
import { Alert } from '../ui/alert.tsx';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { TextArea } from '../ui/text-area.tsx';

/** States whether one has a conflict of interest, and which. */
export function InterestsForm() {
  const router = useRouter();
  const [hasConflict, setHasConflict] = useState(false);
  const { run, isBusy, refusal, errorAt } = useAction();
  async function state(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get('text')).trim();
    const stated = await run(() => actAtDesk(StateInterestsDocument, { input: { hasConflict, text } }));
    if (!stated) return;
    form.reset();
    setHasConflict(false);
    router.refresh();
  }
  return (
    <form method="post" onSubmit={state} aria-busy={isBusy} className="grid max-w-xl gap-4">
      {refusal === undefined ? null : <Alert>{refusal.message}</Alert>}
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm font-semibold">Do you have a conflict of interest?</legend>
        {[false, true].map((value) => (
          <label key={String(value)} className="flex min-h-8 items-center gap-2.5">
            <input
              type="radio"
              name="conflict"
              checked={hasConflict === value}
              onChange={() => setHasConflict(value)}
              className="size-4 accent-accent"
            />
            {value ? 'I have one, as written below' : 'I have none'}
          </label>
        ))}
      </fieldset>
      <TextArea
        label={hasConflict ? 'Which' : 'Anything to add'}
        hint="Employers, funding, shares, royalties: whatever a reader of your reviews would want to know."
        name="text"
        required={hasConflict}
        maxLength={10_000}
        error={errorAt('text')}
      />
      <p>
        <button type="submit" disabled={isBusy} className={BUTTON_LOOK}>
          State it for a year
        </button>
      </p>
    </form>
  );
}
