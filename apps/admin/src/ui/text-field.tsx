'use client';

import { type ComponentProps, useId } from 'react';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'className'> {
  readonly label: string;
  /** What to know before one writes. */
  readonly hint?: string;
  /** What is wrong with what is written. */
  readonly error?: string | undefined;
}

/** A line of text with its label, a hint, and its error beside it. */
export function TextField({ label, hint, error, ...input }: TextFieldProps) {
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
      <input
        {...input}
        id={id}
        aria-invalid={error !== undefined}
        {...(told !== '' && { 'aria-describedby': told })}
        className="min-h-10 w-full rounded-md border border-line-strong bg-surface px-3 text-base placeholder:text-ink-faint aria-invalid:border-danger"
      />
      {error === undefined ? null : (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
