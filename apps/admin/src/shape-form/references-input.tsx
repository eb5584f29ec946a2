'use client';

import { useRef } from 'react';
import { useNames } from '../naming/names.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldScope } from './field-scope.ts';
import { listOrNone } from './list-or-none.ts';
import { ProblemAt } from './problem-at.tsx';
import { ReferenceChip } from './reference-chip.tsx';
import { ReferencePicker } from './reference-picker.tsx';
import { useFieldTies } from './use-field-ties.ts';
import { useFocusMove } from './use-focus-move.ts';

/** Several things of the graph, as chips, and a search for one more. */
export function ReferencesInput({
  label,
  path,
  value = [],
  onChange,
  isOptional,
  describedBy,
  prefixes,
}: FieldProps<readonly string[]> & { readonly prefixes: readonly string[] }) {
  const { nameOf, remember } = useNames();
  const { ownName } = useFieldScope();
  const { problemId, ties } = useFieldTies({ path, describedBy, reach: 'AND_WITHIN' });
  const place = useRef<HTMLDivElement>(null);
  const moveFocus = useFocusMove();
  const set = (next: readonly string[]) => onChange(listOrNone(next, isOptional));
  const remove = (at: number) => {
    const last = value.length - 2;
    moveFocus(() =>
      place.current?.querySelector(last < 0 ? 'input' : `[data-chip="${Math.min(at, last)}"] button`),
    );
    set(value.toSpliced(at, 1));
  };
  return (
    <div ref={place} className="grid gap-1.5">
      <span className="text-sm font-semibold">{label}</span>
      {value.length === 0 ? null : (
        <div className="flex flex-wrap gap-1.5">
          {value.map((id, at) => (
            <span key={id} data-chip={at}>
              <ReferenceChip name={ownName?.(id) ?? nameOf(id)} onRemove={() => remove(at)} />
            </span>
          ))}
        </div>
      )}
      <ReferencePicker
        label={`${label}: add`}
        prefixes={prefixes}
        ties={ties}
        onPick={({ id, name }) => {
          remember(id, name);
          if (!value.includes(id)) set([...value, id]);
        }}
      />
      <ProblemAt
        path={path}
        id={problemId}
        reach="AND_WITHIN"
        words={value.length === 0 ? 'Add at least one: search for it by its name.' : undefined}
      />
    </div>
  );
}
