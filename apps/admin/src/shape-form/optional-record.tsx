'use client';

import { Plus } from 'lucide-react';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { emptyValue } from './empty-value.ts';
import type { Field } from './field.ts';
import type { AnyFieldInput, FieldProps } from './field-props.ts';
import { ProblemAt } from './problem-at.tsx';
import { RecordInput } from './record-input.tsx';

type Props = FieldProps & {
  readonly field: Extract<Field, { kind: 'RECORD' }>;
  readonly Input: AnyFieldInput;
};

/** A record that may be left out: a button that begins it, or its fields and a button that takes it away. */
export function OptionalRecord({ field, label, path, value, onChange, Input }: Props) {
  if (value === undefined) {
    return (
      <button type="button" className={`${BUTTON_LOOK} min-h-9`} onClick={() => onChange(emptyValue(field))}>
        <Plus aria-hidden="true" size={16} />
        {label}
      </button>
    );
  }
  return (
    <fieldset className="rounded-md border border-line p-3">
      <legend className="px-1 text-sm font-semibold">{label}</legend>
      <RecordInput
        path={path}
        value={value as Readonly<Record<string, unknown>>}
        parts={field.parts}
        onChange={onChange}
        Input={Input}
      />
      <ProblemAt path={path} id={`${path}-problem`} />
      <button
        type="button"
        className="mt-3 text-sm text-ink-faint underline hover:text-danger"
        onClick={() => onChange(undefined)}
      >
        Remove<span className="sr-only"> {label}</span>
      </button>
    </fieldset>
  );
}
