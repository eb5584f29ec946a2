'use client';

import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { changeSetPath } from '../change-sets/change-set-path.ts';
import { actAtDesk } from '../desk-api/act-at-desk.ts';
import { NoteRevertDocument, RevertReleaseDocument } from '../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../desk-api/refusal-alert.tsx';
import { useAction } from '../desk-api/use-action.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { SentForm } from '../ui/sent-form.tsx';
import { TextArea } from '../ui/text-area.tsx';

interface RevertReleaseProps {
  readonly number: number;
  /** Whether whoever reverts may also write why: those who publish may not edit. */
  readonly mayNote: boolean;
}

/** Begins a change set that takes a release back, with a note that says why, and goes to its page. Nothing is published by it. */
export function RevertRelease({ number, mayNote }: RevertReleaseProps) {
  const router = useRouter();
  const key = useRef<string>(undefined);
  const { run, isBusy, refusal } = useAction();
  async function revert(fields: FormData): Promise<void> {
    const note = String(fields.get('note') ?? '').trim();
    key.current ??= crypto.randomUUID();
    const reverting = { release: number, title: null, idempotencyKey: key.current };
    const made = await run(() => actAtDesk(RevertReleaseDocument, reverting));
    if (!made) return;
    const input = { changeSet: made.number, title: made.title, rationale: note };
    if (note !== '' && !(await run(() => actAtDesk(NoteRevertDocument, { input })))) return;
    router.push(changeSetPath(made.number));
  }
  return (
    <SentForm onSend={revert} aria-busy={isBusy} className="grid max-w-xl gap-4">
      <RefusalAlert refusal={refusal} />
      <p className="text-ink-soft">
        This begins a change set with the opposite of everything that the release did. It is reviewed and
        published like any other; what was edited since at the same place is shown as a conflict.
      </p>
      {mayNote ? (
        <TextArea
          label="Why it is taken back"
          hint="Becomes the rationale of the change set."
          name="note"
          maxLength={10_000}
          required
        />
      ) : null}
      <p>
        <button type="submit" disabled={isBusy} className={BUTTON_LOOK}>
          Take back release {number}
        </button>
      </p>
    </SentForm>
  );
}
