import { type ReactNode, useId } from 'react';

/** What a field says of itself beside what is written in it. */
export interface FieldWords {
  readonly label: string;
  /** What to know before one writes. */
  readonly hint?: string;
  /** What is wrong with what is written. */
  readonly error?: string | undefined;
}

/** What ties the input to its words. */
interface Ties {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby'?: string;
}

interface FieldFrameProps extends FieldWords {
  readonly children: (ties: Ties) => ReactNode;
}

/** An input with its label, a hint, and its error beside it. */
export function FieldFrame({ label, hint, error, children }: FieldFrameProps) {
  const id = useId();
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid min-w-0 gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="text-sm text-ink-faint">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-invalid': error !== undefined,
        ...(told !== '' && { 'aria-describedby': told }),
      })}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
