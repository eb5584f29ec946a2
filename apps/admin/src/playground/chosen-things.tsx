'use client';

import { X } from 'lucide-react';
import { capitalised } from '../concepts/capitalised.ts';
import { LabelPicker, type Pickable } from '../rule-book/label-picker.tsx';

interface ChosenThingsProps {
  readonly name: string;
  readonly things: readonly Pickable[];
  /** Keys of the chosen ones. */
  readonly chosen: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** A list of things under a name: each can be taken out, others are found by typing. */
export function ChosenThings({ name, things, chosen, onChange }: ChosenThingsProps) {
  const labelOf = (key: string) => things.find((thing) => thing.key === key)?.label ?? key;
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1.5">
      <legend className="float-left w-28 text-sm text-ink-soft">{name}</legend>
      <div className="flex min-w-0 grow basis-56 flex-wrap items-center gap-1.5">
        {chosen.map((key) => (
          <span
            key={key}
            className="inline-flex min-h-8 max-w-full items-center gap-1 rounded-full border border-line-strong/60 bg-surface pl-3 text-sm"
          >
            <span className="min-w-0">{capitalised(labelOf(key))}</span>
            <button
              type="button"
              aria-label={`Remove ${labelOf(key)} from ${name.toLowerCase()}`}
              onClick={() => onChange(chosen.filter((other) => other !== key))}
              className="inline-flex size-8 items-center justify-center rounded-full text-ink-faint hover:bg-sunken hover:text-danger"
            >
              <X aria-hidden="true" size={14} />
            </button>
          </span>
        ))}
        <div className="max-w-60 min-w-40 grow">
          <LabelPicker
            things={things.filter(({ key }) => !chosen.includes(key))}
            label={`Add to ${name.toLowerCase()}`}
            placeholder="Add"
            onPick={({ key }) => onChange([...chosen, key])}
          />
        </div>
      </div>
    </fieldset>
  );
}
