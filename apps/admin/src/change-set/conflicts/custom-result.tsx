'use client';

import { useState } from 'react';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { GivenUpByEscape } from '../../ui/given-up-by-escape.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { CommandForm } from '../actions/command-form.tsx';
import { readValue, writtenValue } from './written-value.ts';

interface CustomResultProps {
  /** What one begins to write from. */
  readonly start: unknown;
  readonly isBusy: boolean;
  readonly onGiveUp: () => void;
  readonly onWritten: (value: unknown) => void;
}

/** A result of its own for a conflict: words where words stood, else JSON, which is checked before it is sent. */
export function CustomResult({ start, isBusy, onGiveUp, onWritten }: CustomResultProps) {
  const [error, setError] = useState<string>();
  const send = (fields: FormData) => {
    const read = readValue(String(fields.get('value')), start);
    if (read) onWritten(read.value);
    else setError('This is not JSON. Look for a comma, a quotation mark or a bracket that is missing.');
  };
  return (
    <GivenUpByEscape onGiveUp={onGiveUp} className="rounded-md border border-line-strong/60 bg-surface p-3">
      <CommandForm refusal={undefined} isBusy={isBusy} onSend={send}>
        <TextArea
          label="Result"
          name="value"
          rows={5}
          defaultValue={writtenValue(start)}
          autoFocus
          error={error}
        />
        <p className="flex flex-wrap items-center gap-3">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Use this
          </button>
          <button type="button" onClick={onGiveUp} className={BUTTON_LOOK}>
            Give up
          </button>
          <span className="text-sm text-ink-faint">Ctrl Enter uses it.</span>
        </p>
      </CommandForm>
    </GivenUpByEscape>
  );
}
