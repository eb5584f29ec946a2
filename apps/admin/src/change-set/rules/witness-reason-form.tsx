'use client';

import { ReasonWitnessDocument, type WitnessDecision } from '../../desk-api/generated/graphql.ts';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { GivenUpByEscape } from '../../ui/given-up-by-escape.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { CommandForm } from '../actions/command-form.tsx';
import { useAct } from '../actions/use-act.ts';

interface WitnessReasonFormProps {
  readonly changeSet: number;
  readonly witnessKey: string;
  readonly onClose: () => void;
}

const CHOICES: readonly { readonly decision: WitnessDecision; readonly words: string }[] = [
  { decision: 'ACCEPT', words: 'The new answer is right' },
  { decision: 'REFUSE', words: 'The new answer is wrong: the change has to be another one' },
];

/** Says of a witness whether its new answer is right, and why. Escape gives it up. */
export function WitnessReasonForm({ changeSet, witnessKey, onClose }: WitnessReasonFormProps) {
  const { act, isBusy, refusal, errorAt } = useAct();
  const send = async (fields: FormData) => {
    const decision: WitnessDecision = fields.get('decision') === 'REFUSE' ? 'REFUSE' : 'ACCEPT';
    const reason = String(fields.get('reason')).trim();
    if (await act(ReasonWitnessDocument, { input: { changeSet, witnessKey, decision, reason } })) onClose();
  };
  return (
    <GivenUpByEscape
      onGiveUp={onClose}
      className="max-w-xl rounded-md border border-line-strong/60 bg-surface p-4"
    >
      <CommandForm refusal={refusal} isBusy={isBusy} onSend={send}>
        <fieldset>
          <legend className="sr-only">Whether it is right</legend>
          {CHOICES.map(({ decision, words }) => (
            <label key={decision} className="flex min-h-9 items-center gap-3 text-sm">
              <input
                type="radio"
                name="decision"
                value={decision}
                defaultChecked={decision === 'ACCEPT'}
                className="size-4.5 shrink-0 accent-accent"
              />
              {words}
            </label>
          ))}
        </fieldset>
        <TextArea label="Reason" name="reason" rows={3} required autoFocus error={errorAt('reason')} />
        <p className="flex gap-3">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Save
          </button>
          <button type="button" onClick={onClose} className={BUTTON_LOOK}>
            Cancel
          </button>
        </p>
      </CommandForm>
    </GivenUpByEscape>
  );
}
