'use client';

import { FollowUpEmergencyDocument } from '../../desk-api/generated/graphql.ts';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { Moment } from '../../ui/moment.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { CommandForm } from '../actions/command-form.tsx';
import { useAct } from '../actions/use-act.ts';

interface FollowUpPanelProps {
  readonly number: number;
  readonly followUp: {
    readonly dueAt: string | null;
    readonly doneAt: string | null;
    readonly doneBy: { readonly name: string } | null;
  };
  readonly mayFollowUp: boolean;
}

/** The look at an emergency switch-off afterwards: by when, or by whom it was done; who may do it writes what they found. */
export function FollowUpPanel({ number, followUp, mayFollowUp }: FollowUpPanelProps) {
  const { act, isBusy, refusal, errorAt } = useAct();
  const { dueAt, doneAt, doneBy } = followUp;
  if (doneAt !== null)
    return (
      <p className="text-ink-soft">
        {doneBy?.name ?? 'Somebody'} looked at it on <Moment at={doneAt} />.
      </p>
    );
  return (
    <div className="grid gap-3">
      <p>
        It was switched off at once, so somebody has to look at it
        {dueAt === null ? (
          ' afterwards'
        ) : (
          <>
            {' '}
            until <Moment at={dueAt} />
          </>
        )}
        .
      </p>
      {mayFollowUp ? (
        <CommandForm
          refusal={refusal}
          isBusy={isBusy}
          onSend={(fields) =>
            act(FollowUpEmergencyDocument, { changeSet: number, text: String(fields.get('text')).trim() })
          }
        >
          <TextArea label="What you found" name="text" rows={3} required error={errorAt('text')} />
          <p>
            <button type="submit" disabled={isBusy} className={BUTTON_LOOK}>
              It was looked at
            </button>
          </p>
        </CommandForm>
      ) : (
        <p className="text-sm text-ink-faint">A clinician can do that.</p>
      )}
    </div>
  );
}
