'use client';

import { useId } from 'react';
import type { FieldProps } from './field-props.ts';
import { isLine } from './is-short.ts';
import { ProblemAt } from './problem-at.tsx';
import { useFieldTies } from './use-field-ties.ts';

/** A text, in a field that grows with it. */
export function TextInput({
  label,
  path,
  value = '',
  onChange,
  isOptional,
  describedBy,
}: FieldProps<string>) {
  const id = useId();
  const { problemId, ties } = useFieldTies({ path, describedBy });
  const common = {
    id,
    value,
    ...ties,
    className:
      'min-h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5 py-1.5 text-sm aria-invalid:border-danger',
  };
  const write = (text: string) => onChange(text === '' && isOptional ? undefined : text);
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {isLine(path) ? (
        <input {...common} onChange={({ target }) => write(target.value)} />
      ) : (
        <textarea
          {...common}
          className={`field-sizing-content ${common.className}`}
          rows={1}
          onChange={({ target }) => write(target.value)}
        />
      )}
      <ProblemAt path={path} id={problemId} />
    </div>
  );
}
