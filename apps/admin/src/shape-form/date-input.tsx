'use client';

import { useId } from 'react';
import type { FieldProps } from './field-props.ts';
import { ProblemAt } from './problem-at.tsx';
import { useFieldTies } from './use-field-ties.ts';

/** A day, asked for as the browser asks for days; kept as its midnight, ISO 8601 in UTC. */
export function DateInput({ label, path, value, onChange, isOptional, describedBy }: FieldProps<string>) {
  const id = useId();
  const { problemId, ties } = useFieldTies({ path, describedBy });
  const write = (day: string) => {
    if (day !== '') onChange(`${day}T00:00:00Z`);
    else if (isOptional) onChange(undefined);
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={value?.slice(0, 10) ?? ''}
        {...ties}
        className="min-h-9 w-44 rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm aria-invalid:border-danger"
        onChange={({ target }) => write(target.value)}
      />
      <ProblemAt path={path} id={problemId} />
    </div>
  );
}
