'use client';

import type { FieldProps } from './field-props.ts';
import { ProblemAt } from './problem-at.tsx';
import { useFieldTies } from './use-field-ties.ts';

/** Yes or no; nothing written counts as no. */
export function FlagInput({ label, path, value = false, onChange, describedBy }: FieldProps<boolean>) {
  const { problemId, ties } = useFieldTies({ path, describedBy });
  return (
    <div>
      <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 text-sm font-semibold">
        <input
          {...ties}
          type="checkbox"
          checked={value}
          onChange={({ target }) => onChange(target.checked)}
          className="size-4.5 accent-accent"
        />
        {label}
      </label>
      <ProblemAt path={path} id={problemId} />
    </div>
  );
}
