'use client';

import { NumberField } from '../ui/number-field.tsx';
import type { FieldProps } from './field-props.ts';
import { useFullLabel } from './named-within.ts';
import { ProblemAt } from './problem-at.tsx';
import { useFieldTies } from './use-field-ties.ts';

/** A number beside its label. */
export function NumberInput({
  label,
  path,
  value,
  onChange,
  describedBy,
  isWhole,
}: FieldProps<number> & { readonly isWhole: boolean }) {
  const { problemId, ties } = useFieldTies({ path, describedBy });
  const fullLabel = useFullLabel(label);
  return (
    <div>
      <div className="flex min-h-9 items-center gap-3 text-sm font-semibold">
        {label}
        <NumberField
          label={label}
          fullLabel={fullLabel}
          path={path}
          value={value}
          isWhole={isWhole}
          placeholder="–"
          ties={ties}
          onChange={onChange}
        />
      </div>
      <ProblemAt path={path} id={problemId} />
    </div>
  );
}
