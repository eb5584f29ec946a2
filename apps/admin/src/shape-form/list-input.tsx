'use client';

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { newItem } from './empty-value.ts';
import type { Field } from './field.ts';
import type { AnyFieldInput, FieldProps } from './field-props.ts';
import { ListItem } from './list-item.tsx';

const TOOL =
  'inline-flex size-9 items-center justify-center rounded-md text-ink-faint hover:text-ink disabled:opacity-30';

/** An ordered list, item by item. */
export function ListInput({
  label,
  path,
  value = [],
  onChange,
  item,
  Input,
}: FieldProps<readonly unknown[]> & { readonly item: Field; readonly Input: AnyFieldInput }) {
  const set = (next: readonly unknown[]) => onChange(next.length === 0 ? undefined : next);
  const move = (from: number, to: number) => set(value.toSpliced(from, 1).toSpliced(to, 0, value[from]));
  const [opened, setOpened] = useState<number>();
  const isFolded = item.kind === 'RECORD' && item.parts.length > 4;
  const isTable = !isFolded && isOfLines(item);
  const input = (each: unknown, place: number) => (
    <Input
      field={item}
      label={`${label} ${place + 1}`}
      path={`${path}.${stepOf(each, place)}`}
      value={each}
      isOptional={false}
      onChange={(next) => set(value.with(place, next))}
    />
  );
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      {value.map((each, place) => (
        <div
          key={keyOf(each, place)}
          className={`flex items-start gap-1 ${isTable && place > 0 ? LABELS_ABOVE : ''}`}
        >
          <div className="min-w-0 grow rounded-md border border-line bg-surface px-3 py-2">
            {isFolded ? (
              <ListItem value={each} isOpen={place === opened}>
                {input(each, place)}
              </ListItem>
            ) : (
              input(each, place)
            )}
          </div>
          <div className="flex shrink-0 max-sm:flex-col">
            <button
              type="button"
              aria-label={`${label} ${place + 1}: up`}
              className={TOOL}
              disabled={place === 0}
              onClick={() => move(place, place - 1)}
            >
              <ArrowUp aria-hidden="true" size={16} />
            </button>
            <button
              type="button"
              aria-label={`${label} ${place + 1}: down`}
              className={TOOL}
              disabled={place === value.length - 1}
              onClick={() => move(place, place + 1)}
            >
              <ArrowDown aria-hidden="true" size={16} />
            </button>
            <button
              type="button"
              aria-label={`${label} ${place + 1}: remove`}
              className={TOOL}
              onClick={() => set(value.toSpliced(place, 1))}
            >
              <Trash2 aria-hidden="true" size={16} />
            </button>
          </div>
        </div>
      ))}
      <button
        type="button"
        className={`${BUTTON_LOOK} w-fit`}
        onClick={() => {
          setOpened(value.length);
          set([...value, newItem(item, path)]);
        }}
      >
        <Plus aria-hidden="true" size={16} />
        Add
        <span className="sr-only"> to {label}</span>
      </button>
    </fieldset>
  );
}

/** In a list of lines the labels of the first one stand for all, where the lines have the width to stand side by side. */
const LABELS_ABOVE = 'sm:items-center sm:[&_label]:sr-only';

/** Whether items are a line of texts and choices each. */
function isOfLines(item: Field): boolean {
  if (item.kind !== 'RECORD') return item.kind === 'TEXT';
  return item.parts.every(({ field }) => field.kind === 'TEXT' || field.kind === 'CHOICE');
}

/** An item is named in a path by its own id where it has one, else by its place. */
function stepOf(item: unknown, place: number): string {
  const id = (item as { readonly id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : String(place);
}

function keyOf(item: unknown, place: number): string {
  return stepOf(item, place);
}
