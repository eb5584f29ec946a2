'use client';

import { useId } from 'react';
import type { Choice } from './field.ts';
import type { FieldProps } from './field-props.ts';
import { ProblemAt } from './problem-at.tsx';
import { useFieldTies } from './use-field-ties.ts';

/** One of a closed list. */
export function ChoiceInput({
  label,
  path,
  value,
  onChange,
  isOptional,
  choices,
  describedBy,
}: FieldProps<string> & { readonly choices: readonly Choice[] }) {
  const id = useId();
  const { problemId, ties } = useFieldTies({ path, describedBy });
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={value ?? ''}
        {...ties}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        className="min-h-9 w-full max-w-sm rounded-md border border-line-strong bg-surface px-2 text-sm aria-invalid:border-danger"
      >
        {isOptional || value === undefined ? <option value="">Not said</option> : null}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <ProblemAt path={path} id={problemId} />
    </div>
  );
}
