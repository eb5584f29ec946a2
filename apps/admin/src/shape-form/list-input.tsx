'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { useItemKeys } from '../ui/use-item-keys.ts';
import { newItem } from './empty-value.ts';
import type { Field } from './field.ts';
import type { AnyFieldInput, FieldProps } from './field-props.ts';
import { ListItem } from './list-item.tsx';
import { listOrNone } from './list-or-none.ts';
import { ListTools } from './list-tools.tsx';
import { NamedWithinProvider } from './named-within.ts';
import { ProblemAt } from './problem-at.tsx';
import { useFieldTies } from './use-field-ties.ts';
import { useListEdits } from './use-list-edits.ts';

/** An ordered list, item by item. */
export function ListInput({
  label,
  path,
  value = [],
  onChange,
  isOptional,
  describedBy,
  item,
  Input,
}: FieldProps<readonly unknown[]> & { readonly item: Field; readonly Input: AnyFieldInput }) {
  const [opened, setOpened] = useState<number>();
  const { problemId, ties } = useFieldTies({ path, describedBy });
  const { list, add, remove, move } = useListEdits(value, (next) => onChange(listOrNone(next, isOptional)));
  const keys = useItemKeys(value);
  const isFolded = item.kind === 'RECORD' && item.parts.length > 4;
  const isTable = !isFolded && isOfLines(item);
  const pathOf = (each: unknown, place: number) => `${path}.${stepOf(each, place)}`;
  const input = (each: unknown, place: number) => (
    <NamedWithinProvider value={`${label} ${place + 1}`}>
      <Input
        field={item}
        label={`${label} ${place + 1}`}
        path={pathOf(each, place)}
        value={each}
        isOptional={false}
        onChange={(next) => onChange(value.with(place, next))}
      />
    </NamedWithinProvider>
  );
  return (
    <fieldset ref={list} className="grid gap-2" aria-describedby={ties['aria-describedby']}>
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      {value.map((each, place) => (
        <div
          key={idOf(each) ?? keys[place]}
          data-item={place}
          className={`flex items-start gap-1 ${isTable && place > 0 ? LABELS_ABOVE : ''}`}
        >
          <div className="min-w-0 grow rounded-md border border-line bg-surface px-3 py-2">
            {isFolded ? (
              <ListItem path={pathOf(each, place)} value={each} isOpen={place === opened}>
                {input(each, place)}
              </ListItem>
            ) : (
              input(each, place)
            )}
          </div>
          <ListTools
            label={`${label} ${place + 1}`}
            isFirst={place === 0}
            isLast={place === value.length - 1}
            onMove={(by) => move(place, by)}
            onRemove={() => remove(place)}
          />
        </div>
      ))}
      <button
        type="button"
        data-add
        aria-describedby={ties['aria-describedby']}
        className={`${BUTTON_LOOK} w-fit`}
        onClick={() => {
          setOpened(value.length);
          add(newItem(item, path));
        }}
      >
        <Plus aria-hidden="true" size={16} />
        Add
        <span className="sr-only"> to {label}</span>
      </button>
      <ProblemAt path={path} id={problemId} words={value.length === 0 ? 'Add at least one.' : undefined} />
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
  return idOf(item) ?? String(place);
}

function idOf(item: unknown): string | undefined {
  const id = (item as { readonly id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}
