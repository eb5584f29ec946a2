'use client';

import type { ComponentProps } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

type TextFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'id' | 'className'>;

/** A line of text with its label, a hint, and its error beside it. */
export function TextField({ label, hint, error, ...input }: TextFieldProps) {
  return (
    <FieldFrame label={label} {...(hint !== undefined && { hint })} error={error}>
      {(ties) => (
        <input
          {...input}
          {...ties}
          className="min-h-10 w-full rounded-md border border-line-strong bg-surface px-3 text-base placeholder:text-ink-faint aria-invalid:border-danger"
        />
      )}
    </FieldFrame>
  );
}
