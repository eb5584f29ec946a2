'use client';

import { Combobox } from '@base-ui/react/combobox';
import { Plus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import { type Labelled, searchLabels } from './search-labels.ts';

/** One thing to choose. */
export interface Pickable extends Labelled {
  readonly key: string;
}

interface LabelPickerProps<Thing extends Pickable> {
  readonly things: readonly Thing[];
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (thing: Thing) => void;
  /** Whether the focus goes into the field once it is there. */
  readonly takesFocus?: boolean;
  /** Told when the focus leaves the field. */
  readonly onLeave?: () => void;
}

/** A field that finds things by their labels as one types, and hands over the one that is chosen. */
export function LabelPicker<Thing extends Pickable>(props: LabelPickerProps<Thing>) {
  const { things, label, placeholder, onPick, onLeave, takesFocus = false } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const [text, setText] = useState('');
  const found = useMemo(() => searchLabels(things, text), [things, text]);
  const pick = (thing: Thing | null) => {
    if (thing === null) return;
    onPick(thing);
    setText('');
  };
  return (
    <Combobox.Root
      items={things}
      filteredItems={found}
      value={null}
      onValueChange={pick}
      inputValue={text}
      onInputValueChange={(value, { reason }) => reason === 'item-press' || setText(value)}
      itemToStringLabel={({ label: name }: Thing) => name}
      autoHighlight
    >
      <div className="relative">
        <Plus aria-hidden="true" size={16} className="absolute top-2.5 left-2.5 text-ink-faint" />
        <Combobox.Input
          ref={field}
          aria-label={label}
          placeholder={placeholder}
          onBlur={onLeave}
          className="min-h-9 w-full rounded-md border border-line-strong bg-surface pr-3 pl-8 text-sm placeholder:text-ink-faint"
        />
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-50 w-(--anchor-width) min-w-64">
          <Combobox.Popup className="max-h-[min(20rem,var(--available-height))] overflow-y-auto overscroll-contain rounded-md border border-line bg-surface p-1 shadow-lg">
            <Combobox.Empty className="px-3 py-2 text-sm text-ink-soft empty:hidden">
              Nothing here is called that. Try another word for it.
            </Combobox.Empty>
            <Combobox.List>
              {(thing: Thing) => (
                <Combobox.Item
                  key={thing.key}
                  value={thing}
                  className="flex min-h-9 cursor-pointer items-center rounded-sm px-3 py-1 text-sm outline-none data-highlighted:bg-accent-wash data-highlighted:text-accent-strong"
                >
                  {capitalised(thing.label)}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
