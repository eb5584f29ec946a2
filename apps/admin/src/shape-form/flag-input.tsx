'use client';

import type { FieldProps } from './field-props.ts';

/** Yes or no; nothing written counts as no. */
export function FlagInput({ label, value = false, onChange, describedBy }: FieldProps<boolean>) {
  return (
    <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 text-sm font-semibold">
      <input
        type="checkbox"
        checked={value}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4.5 accent-accent"
      />
      {label}
    </label>
  );
}
