'use client';

import { X } from 'lucide-react';
import { useRef } from 'react';
import { useNames } from '../naming/names.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldScope } from './field-scope.ts';
import { firstField } from './first-field.ts';
import { ProblemAt } from './problem-at.tsx';
import { ReferencePicker } from './reference-picker.tsx';
import { useFieldTies } from './use-field-ties.ts';
import { useFocusMove } from './use-focus-move.ts';

/** One thing of the graph by its name, or a search for it. */
export function ReferenceInput({
  label,
  path,
  value,
  onChange,
  describedBy,
  prefixes,
}: FieldProps<string> & { readonly prefixes: readonly string[] }) {
  const { nameOf, remember } = useNames();
  const { ownName } = useFieldScope();
  const { problemId, ties } = useFieldTies({ path, describedBy });
  const place = useRef<HTMLDivElement>(null);
  const moveFocus = useFocusMove();
  const set = (next: string | undefined) => {
    moveFocus(() => firstField(place.current));
    onChange(next);
  };
  const isEmpty = value === undefined || value === '';
  return (
    <div ref={place} className="grid gap-1">
      <span className="text-sm font-semibold">{label}</span>
      {isEmpty ? (
        <ReferencePicker
          label={label}
          prefixes={prefixes}
          ties={ties}
          onPick={({ id, name }) => {
            remember(id, name);
            set(id);
          }}
        />
      ) : (
        <ReferenceChip name={ownName?.(value) ?? nameOf(value)} ties={ties} onRemove={() => set(undefined)} />
      )}
      <ProblemAt path={path} id={problemId} words={isEmpty ? emptyWords(prefixes) : undefined} />
    </div>
  );
}

function emptyWords(prefixes: readonly string[]): string {
  return prefixes.includes('evd')
    ? 'Choose the evidence that says so; if it is not listed yet, add it under “Evidence” first.'
    : 'Nothing is chosen yet: search for it by its name.';
}

interface ReferenceChipProps {
  readonly name: string;
  readonly ties?: { readonly 'aria-describedby': string | undefined } | undefined;
  readonly onRemove: () => void;
}

/** The name of what was picked, with a way to take it away. */
export function ReferenceChip({ name, ties, onRemove }: ReferenceChipProps) {
  return (
    <span className="inline-flex w-fit items-center rounded-md border border-line bg-sunken text-sm">
      <span className="py-1 pl-2.5">{name}</span>
      <button
        type="button"
        aria-label={`Remove ${name}`}
        aria-describedby={ties?.['aria-describedby']}
        onClick={onRemove}
        className="inline-flex size-8 items-center justify-center text-ink-faint hover:text-danger"
      >
        <X aria-hidden="true" size={14} />
      </button>
    </span>
  );
}
