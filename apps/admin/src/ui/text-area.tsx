'use client';

import type { ComponentProps } from 'react';
import { FieldFrame, type FieldWords } from './field-frame.tsx';

type TextAreaProps = FieldWords & Omit<ComponentProps<'textarea'>, 'id' | 'className'>;

/** Several lines of text with their label, a hint, and their error beside them. */
export function TextArea({ label, hint, error, ...area }: TextAreaProps) {
  return (
    <FieldFrame label={label} {...(hint !== undefined && { hint })} error={error}>
      {(ties) => (
        <textarea
          rows={4}
          {...area}
          {...ties}
          className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base placeholder:text-ink-faint aria-invalid:border-danger"
        />
      )}
    </FieldFrame>
  );
}
