'use client';

import { useNames } from '../naming/names.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldScope } from './field-scope.ts';
import { ReferenceChip } from './reference-input.tsx';
import { ReferencePicker } from './reference-picker.tsx';

/** Several things of the graph, as chips, and a search for one more. */
export function ReferencesInput({
  label,
  value = [],
  onChange,
  prefixes,
}: FieldProps<readonly string[]> & { readonly prefixes: readonly string[] }) {
  const { nameOf, remember } = useNames();
  const { ownName } = useFieldScope();
  const set = (next: readonly string[]) => onChange(next.length === 0 ? undefined : next);
  return (
    <div className="grid gap-1.5">
      <span className="text-sm font-semibold">{label}</span>
      {value.length === 0 ? null : (
        <div className="flex flex-wrap gap-1.5">
          {value.map((id) => (
            <ReferenceChip
              key={id}
              name={ownName?.(id) ?? nameOf(id)}
              onRemove={() => set(value.filter((each) => each !== id))}
            />
          ))}
        </div>
      )}
      <ReferencePicker
        label={`${label}: add`}
        prefixes={prefixes}
        onPick={({ id, name }) => {
          remember(id, name);
          if (!value.includes(id)) set([...value, id]);
        }}
      />
    </div>
  );
}
