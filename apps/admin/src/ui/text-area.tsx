'use client';

import { type ComponentProps, useId } from 'react';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'id' | 'className'> {
  readonly label: string;
  /** What to know before one writes. */
  readonly hint?: string;
  /** What is wrong with what is written. */
  readonly error?: string | undefined;
}

/** Several lines of text with their label, a hint, and their error beside them. */
export function TextArea({ label, hint, error, ...area }: TextAreaProps) {
  const id = useId();
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="text-sm text-ink-faint">
          {hint}
        </p>
      )}
      <textarea
        rows={4}
        {...area}
        id={id}
        aria-invalid={error !== undefined}
        {...(told !== '' && { 'aria-describedby': told })}
        className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base placeholder:text-ink-faint aria-invalid:border-danger"
      />
      {error === undefined ? null : (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
