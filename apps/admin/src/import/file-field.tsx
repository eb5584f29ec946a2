'use client';

import { type ComponentProps, useId } from 'react';

interface FileFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'className' | 'type'> {
  readonly label: string;
  readonly hint: string;
}

/** Files of the reader's machine, with their label. */
export function FileField({ label, hint, ...input }: FileFieldProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-faint">
        {hint}
      </p>
      <input
        {...input}
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        className="w-full min-w-0 rounded-md border border-line-strong bg-surface p-1.5 text-sm file:mr-3 file:min-h-8 file:cursor-pointer file:rounded-sm file:border file:border-line-strong file:bg-sunken file:px-3 file:text-sm file:font-semibold file:text-ink"
      />
    </div>
  );
}
