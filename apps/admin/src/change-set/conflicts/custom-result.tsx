'use client';

import { useState } from 'react';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { GivenUpByEscape } from '../../ui/given-up-by-escape.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useUnsent } from '../../ui/use-unsent.ts';
import { CommandForm } from '../actions/command-form.tsx';
import { DiscardButton } from '../threads/discard-button.tsx';
import { readValue, writtenValue } from './written-value.ts';

interface CustomResultProps {
  /** Where what is written is kept. */
  readonly place: string;
  /** What one begins to write from. */
  readonly start: unknown;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onWritten: (value: unknown) => void;
}

/** A result of its own for a conflict: words where words stood, else JSON, which is checked before it is sent. */
export function CustomResult({ place, start, isBusy, onClose, onWritten }: CustomResultProps) {
  const unsent = useUnsent(place, { value: writtenValue(start) });
  const [error, setError] = useState<string>();
  const send = () => {
    const read = readValue(unsent.words.value, start);
    if (read) onWritten(read.value);
    else setError('This is not JSON. Look for a comma, a quotation mark or a bracket that is missing.');
  };
  return (
    <GivenUpByEscape onGiveUp={onClose} className="rounded-md border border-line-strong/60 bg-surface p-3">
      <CommandForm refusal={undefined} isBusy={isBusy} onSend={send}>
        <TextArea
          label="Result"
          name="value"
          rows={5}
          value={unsent.words.value}
          onChange={({ currentTarget }) => unsent.write({ value: currentTarget.value })}
          autoFocus
          error={error}
        />
        <p className="flex flex-wrap items-center gap-3">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Use this
          </button>
          <DiscardButton unsent={unsent} onClose={onClose} />
          <span className="text-sm text-ink-faint">
            Ctrl Enter uses it. Esc closes this and keeps what you wrote.
          </span>
        </p>
      </CommandForm>
    </GivenUpByEscape>
  );
}
