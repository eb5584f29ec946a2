'use client';

import { WaiveFindingDocument } from '../../desk-api/generated/graphql.ts';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { GivenUpByEscape } from '../../ui/given-up-by-escape.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CommandForm } from '../actions/command-form.tsx';
import { useAct } from '../actions/use-act.ts';

interface WaiverFormProps {
  readonly number: number;
  readonly findingKey: string;
  readonly onClose: () => void;
}

/** Lets a finding stand for a time, at most a year, for a reason that stays with it. Escape gives it up. */
export function WaiverForm({ number, findingKey, onClose }: WaiverFormProps) {
  const { act, isBusy, refusal, errorAt } = useAct();
  const send = async (fields: FormData) => {
    const input = {
      changeSet: number,
      findingKey,
      reason: String(fields.get('reason')).trim(),
      expiresAt: new Date(`${fields.get('until')}T00:00`).toISOString(),
    };
    if (await act(WaiveFindingDocument, { input })) onClose();
  };
  return (
    <GivenUpByEscape
      onGiveUp={onClose}
      className="max-w-xl rounded-md border border-line-strong/60 bg-surface p-4"
    >
      <CommandForm refusal={refusal} isBusy={isBusy} onSend={send}>
        <TextArea
          label="Why it may stand"
          hint="It stays with the finding, under your name."
          name="reason"
          rows={3}
          required
          autoFocus
          error={errorAt('reason')}
        />
        <TextField
          label="Until"
          hint="At most a year; it blocks again from then on."
          name="until"
          type="date"
          required
          error={errorAt('expiresAt')}
        />
        <p className="flex gap-3">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Waive it
          </button>
          <button type="button" onClick={onClose} className={BUTTON_LOOK}>
            Cancel
          </button>
        </p>
      </CommandForm>
    </GivenUpByEscape>
  );
}
