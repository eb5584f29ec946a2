'use client';

import { useId } from 'react';
import type { Choice } from './field.ts';
import type { FieldProps } from './field-props.ts';
import { ProblemAt } from './problem-at.tsx';

/** One of a closed list. */
export function ChoiceInput({
  label,
  path,
  value,
  onChange,
  isOptional,
  choices,
}: FieldProps<string> & { readonly choices: readonly Choice[] }) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        className="min-h-9 w-full max-w-sm rounded-md border border-line-strong bg-surface px-2 text-sm"
      >
        {isOptional || value === undefined ? <option value="">not said</option> : null}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <ProblemAt path={path} id={`${id}-problem`} />
    </div>
  );
}
