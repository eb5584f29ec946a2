'use client';

import { WaiveFindingDocument } from '../../desk-api/generated/graphql.ts';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { GivenUpByEscape } from '../../ui/given-up-by-escape.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useUnsent } from '../../ui/use-unsent.ts';
import { CommandForm } from '../actions/command-form.tsx';
import { useAct } from '../actions/use-act.ts';
import { DiscardButton } from '../threads/discard-button.tsx';

interface WaiverFormProps {
  readonly number: number;
  readonly findingKey: string;
  readonly onClose: () => void;
}

/**
 * Lets a finding stand for a time, at most a year, for a reason that stays with it. Escape closes it; what is written is kept until it is
 * sent or discarded.
 */
export function WaiverForm({ number, findingKey, onClose }: WaiverFormProps) {
  const { act, isBusy, refusal, errorAt } = useAct();
  const unsent = useUnsent(`CS-${number}:waiver:${findingKey}`, { reason: '', until: '' });
  const { words, write, forget } = unsent;
  const send = async () => {
    const input = {
      changeSet: number,
      findingKey,
      reason: words.reason.trim(),
      expiresAt: new Date(`${words.until}T00:00`).toISOString(),
    };
    if (!(await act(WaiveFindingDocument, { input }))) return;
    forget();
    onClose();
  };
  return (
    <GivenUpByEscape
      onGiveUp={onClose}
      className="max-w-xl rounded-md border border-line-strong/60 bg-surface p-4"
    >
      <CommandForm refusal={refusal} beside={['reason', 'expiresAt']} isBusy={isBusy} onSend={send}>
        <TextArea
          label="Why it may stand"
          hint="It stays with the finding, under your name."
          name="reason"
          rows={3}
          required
          autoFocus
          value={words.reason}
          onChange={({ currentTarget }) => write({ reason: currentTarget.value })}
          error={errorAt('reason')}
        />
        <TextField
          label="Until"
          hint="At most a year; it blocks again from then on."
          name="until"
          type="date"
          required
          value={words.until}
          onChange={({ currentTarget }) => write({ until: currentTarget.value })}
          error={errorAt('expiresAt')}
        />
        <p className="flex gap-3">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Waive it
          </button>
          <DiscardButton unsent={unsent} onClose={onClose} />
        </p>
      </CommandForm>
    </GivenUpByEscape>
  );
}
