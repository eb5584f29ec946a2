'use client';

import { ReasonWitnessDocument, type WitnessDecision } from '../../desk-api/generated/graphql.ts';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { GivenUpByEscape } from '../../ui/given-up-by-escape.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useUnsent } from '../../ui/use-unsent.ts';
import { CommandForm } from '../actions/command-form.tsx';
import { useAct } from '../actions/use-act.ts';
import { DiscardButton } from '../threads/discard-button.tsx';

interface WitnessReasonFormProps {
  readonly changeSet: number;
  readonly witnessKey: string;
  readonly onClose: () => void;
}

const CHOICES: readonly { readonly decision: WitnessDecision; readonly label: string }[] = [
  { decision: 'ACCEPT', label: 'The new answer is right' },
  { decision: 'REFUSE', label: 'The new answer is wrong: the change has to be another one' },
];

const START: { readonly decision: WitnessDecision; readonly reason: string } = {
  decision: 'ACCEPT',
  reason: '',
};

/** Says of a witness whether its new answer is right, and why. Escape closes it; what is written is kept until it is saved or discarded. */
export function WitnessReasonForm({ changeSet, witnessKey, onClose }: WitnessReasonFormProps) {
  const { act, isBusy, refusal, errorAt } = useAct();
  const unsent = useUnsent(`CS-${changeSet}:witness:${witnessKey}`, START);
  const { words, write, forget } = unsent;
  const send = async () => {
    const input = { changeSet, witnessKey, decision: words.decision, reason: words.reason.trim() };
    if (!(await act(ReasonWitnessDocument, { input }))) return;
    forget();
    onClose();
  };
  return (
    <GivenUpByEscape
      onGiveUp={onClose}
      className="max-w-xl rounded-md border border-line-strong/60 bg-surface p-4"
    >
      <CommandForm refusal={refusal} beside={['reason']} isBusy={isBusy} onSend={send}>
        <fieldset>
          <legend className="sr-only">Whether it is right</legend>
          {CHOICES.map(({ decision, label }) => (
            <label key={decision} className="flex min-h-9 items-center gap-3 text-sm">
              <input
                type="radio"
                name="decision"
                value={decision}
                checked={words.decision === decision}
                onChange={() => write({ decision })}
                className="size-4.5 shrink-0 accent-accent"
              />
              {label}
            </label>
          ))}
        </fieldset>
        <TextArea
          label="Reason"
          name="reason"
          rows={3}
          required
          autoFocus
          value={words.reason}
          onChange={({ currentTarget }) => write({ reason: currentTarget.value })}
          error={errorAt('reason')}
        />
        <p className="flex gap-3">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Save
          </button>
          <DiscardButton unsent={unsent} onClose={onClose} />
        </p>
      </CommandForm>
    </GivenUpByEscape>
  );
}
