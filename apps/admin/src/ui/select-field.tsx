'use client';

import type { ComponentProps } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

interface SelectFieldProps
  extends FieldWords,
    Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One choice out of a list that the browser opens, with its label, a hint, and its error beside it. */
export function SelectField({ label, hint, error, options, ...select }: SelectFieldProps) {
  return (
    <FieldFrame label={label} {...(hint !== undefined && { hint })} error={error}>
      {(ties) => (
        <select
          {...select}
          {...ties}
          className="min-h-10 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 text-sm aria-invalid:border-danger"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
