'use client';

import type { Choice } from './field.ts';
import type { FieldProps } from './field-props.ts';
import { listOrNone } from './list-or-none.ts';
import { ProblemAt } from './problem-at.tsx';
import { useFieldTies } from './use-field-ties.ts';

/** Any of a closed list, as boxes to tick. */
export function ChoicesInput({
  label,
  path,
  value = [],
  onChange,
  isOptional,
  choices,
  describedBy,
}: FieldProps<readonly string[]> & { readonly choices: readonly Choice[] }) {
  const { problemId, ties } = useFieldTies({ path, describedBy, reach: 'AND_WITHIN' });
  const toggle = (of: string) => {
    const next = value.includes(of) ? value.filter((each) => each !== of) : [...value, of];
    onChange(listOrNone(next, isOptional));
  };
  return (
    <fieldset className="grid gap-1" aria-describedby={ties['aria-describedby']}>
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {choices.map((choice) => (
          <label key={choice.value} className="inline-flex min-h-8 cursor-pointer items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={value.includes(choice.value)}
              aria-invalid={ties['aria-invalid']}
              onChange={() => toggle(choice.value)}
              className="size-4.5 accent-accent"
            />
            {choice.label}
          </label>
        ))}
      </div>
      <ProblemAt
        path={path}
        id={problemId}
        reach="AND_WITHIN"
        words={value.length === 0 ? 'Choose at least one.' : undefined}
      />
    </fieldset>
  );
}
