'use client';

import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { BeginChangeSetDocument } from '../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../desk-api/refusal-alert.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { SentForm } from '../ui/sent-form.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { changeSetPath } from './change-set-path.ts';

/** Begins an empty change set and goes to its page; a form that is sent twice begins one. */
export function BeginChangeSet() {
  const router = useRouter();
  const key = useRef<string>(undefined);
  const { run, isBusy, refusal, errorAt } = useAction();
  async function begin(fields: FormData): Promise<void> {
    key.current ??= crypto.randomUUID();
    const input = {
      title: String(fields.get('title')).trim(),
      rationale: String(fields.get('rationale')).trim(),
      idempotencyKey: key.current,
    };
    const begun = await run(() => actAtDesk(BeginChangeSetDocument, { input }));
    if (begun) router.push(changeSetPath(begun.number));
  }
  return (
    <SentForm onSend={begin} aria-busy={isBusy} className="grid max-w-xl gap-4">
      <RefusalAlert refusal={refusal} beside={['title', 'rationale']} />
      <TextField
        label="Title"
        hint="What it is about, in a few words. Reviewers read it first."
        name="title"
        required
        maxLength={200}
        autoComplete="off"
        error={errorAt('title')}
      />
      <TextArea
        label="Rationale"
        hint="Why, and what it rests on. It can be written later as well."
        name="rationale"
        maxLength={10_000}
        error={errorAt('rationale')}
      />
      <p>
        <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
          Begin the change set
        </button>
      </p>
    </SentForm>
  );
}
