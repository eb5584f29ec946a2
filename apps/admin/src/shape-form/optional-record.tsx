'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { emptyValue } from './empty-value.ts';
import type { Field } from './field.ts';
import type { AnyFieldInput, FieldProps } from './field-props.ts';
import { ProblemAt } from './problem-at.tsx';
import { RecordInput } from './record-input.tsx';
import { waysOf } from './record-ways.ts';
import { WaysInput } from './ways-input.tsx';

type Props = FieldProps & {
  readonly field: Extract<Field, { kind: 'RECORD' }>;
  readonly Input: AnyFieldInput;
};

/** A record that may be left out: a button that opens its fields, of which the first that is filled begins it, and one that takes it away. */
export function OptionalRecord({ field, label, path, value, onChange, Input }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (value === undefined && !isOpen) {
    return (
      <button type="button" className={`${BUTTON_LOOK} min-h-9`} onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" size={16} />
        {label}
      </button>
    );
  }
  const ways = waysOf(field.parts);
  const fields = {
    path,
    value: (value ?? emptyValue(field)) as Readonly<Record<string, unknown>>,
    parts: field.parts,
    onChange,
    Input,
  };
  return (
    <fieldset className="rounded-md border border-line p-3">
      <legend className="px-1 text-sm font-semibold">{label}</legend>
      {ways.length === 0 ? <RecordInput {...fields} /> : <WaysInput {...fields} label={label} ways={ways} />}
      <ProblemAt path={path} id={`${path}-problem`} />
      <button
        type="button"
        className="mt-3 text-sm text-ink-faint underline hover:text-danger"
        onClick={() => {
          setOpen(false);
          if (value !== undefined) onChange(undefined);
        }}
      >
        Remove<span className="sr-only"> {label}</span>
      </button>
    </fieldset>
  );
}
