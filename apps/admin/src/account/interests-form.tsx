'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { StateInterestsDocument } from '../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../desk-api/refusal-alert.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { SentForm } from '../ui/sent-form.tsx';
import { TextArea } from '../ui/text-area.tsx';

/** States whether one has a conflict of interest, and which; nothing is chosen for anybody, since it stands for a year. */
export function InterestsForm() {
  const router = useRouter();
  const [hasConflict, setHasConflict] = useState(false);
  const [isStated, setStated] = useState(false);
  const { run, isBusy, refusal, errorAt } = useAction();
  async function state(fields: FormData): Promise<boolean> {
    setStated(false);
    const input = { hasConflict: fields.get('conflict') === 'yes', text: String(fields.get('text')).trim() };
    if (!(await run(() => actAtDesk(StateInterestsDocument, { input })))) return false;
    setHasConflict(false);
    setStated(true);
    router.refresh();
    return true;
  }
  return (
    <SentForm onSend={state} aria-busy={isBusy} className="grid max-w-xl gap-4">
      <RefusalAlert refusal={refusal} beside={['text']} />
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm font-semibold">Do you have a conflict of interest?</legend>
        {[false, true].map((value) => (
          <label key={String(value)} className="flex min-h-8 items-center gap-2.5">
            <input
              type="radio"
              name="conflict"
              value={value ? 'yes' : 'no'}
              required
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
      <p className="flex flex-wrap items-center gap-3">
        <button type="submit" disabled={isBusy} className={BUTTON_LOOK}>
          State it for a year
        </button>
        <span role="status" className="text-sm text-ink-soft">
          {isStated ? 'Stated. It is in force for a year, or until you state something else.' : ''}
        </span>
      </p>
    </SentForm>
  );
}
