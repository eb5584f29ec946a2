'use client';

import { X } from 'lucide-react';
import { useNames } from '../naming/names.tsx';
import type { FieldProps } from './field-props.ts';
import { useFieldScope } from './field-scope.ts';
import { ReferencePicker } from './reference-picker.tsx';

/** One thing of the graph by its name, or a search for it. */
export function ReferenceInput({
  label,
  value,
  onChange,
  prefixes,
}: FieldProps<string> & { readonly prefixes: readonly string[] }) {
  const { nameOf, remember } = useNames();
  const { ownName } = useFieldScope();
  return (
    <div className="grid gap-1">
      <span className="text-sm font-semibold">{label}</span>
      {value === undefined || value === '' ? (
        <ReferencePicker
          label={label}
          prefixes={prefixes}
          onPick={({ id, name }) => {
            remember(id, name);
            onChange(id);
          }}
        />
      ) : (
        <ReferenceChip name={ownName?.(value) ?? nameOf(value)} onRemove={() => onChange(undefined)} />
      )}
    </div>
  );
}

/** The name of what was picked, with a way to take it away. */
export function ReferenceChip({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <span className="inline-flex w-fit items-center rounded-md border border-line bg-sunken text-sm">
      <span className="py-1 pl-2.5">{name}</span>
      <button
        type="button"
        aria-label={`Remove ${name}`}
        onClick={onRemove}
        className="inline-flex size-8 items-center justify-center text-ink-faint hover:text-danger"
      >
        <X aria-hidden="true" size={14} />
      </button>
    </span>
  );
}
