'use client';

import { Combobox } from '@base-ui/react/combobox';
import { factKey, type KnownFact } from '@symptograph/rules';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import { searchFacts } from './search-facts.ts';

interface FactPickerProps {
  readonly facts: readonly KnownFact[];
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (fact: KnownFact) => void;
}

/** A field that finds facts by their labels as one types, and hands over the one that is chosen. */
export function FactPicker({ facts, label, placeholder, onPick }: FactPickerProps) {
  const [text, setText] = useState('');
  const found = searchFacts(facts, text);
  const pick = (fact: KnownFact | null) => {
    if (fact === null) return;
    onPick(fact);
    setText('');
  };
  return (
    <Combobox.Root
      items={facts}
      filteredItems={found}
      value={null}
      onValueChange={pick}
      inputValue={text}
      onInputValueChange={(value, { reason }) => reason === 'item-press' || setText(value)}
      itemToStringLabel={({ label: name }: KnownFact) => name}
      autoHighlight
    >
      <div className="relative">
        <Plus aria-hidden="true" size={16} className="absolute top-3 left-3 text-ink-faint" />
        <Combobox.Input
          aria-label={label}
          placeholder={placeholder}
          className="min-h-10 w-full rounded-md border border-line-strong bg-surface pr-3 pl-9 text-sm placeholder:text-ink-faint"
        />
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-50 w-(--anchor-width)">
          <Combobox.Popup className="max-h-[min(20rem,var(--available-height))] overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-lg">
            <Combobox.Empty className="px-3 py-2 text-sm text-ink-soft empty:hidden">
              No fact here is called that. Try another word for it.
            </Combobox.Empty>
            <Combobox.List>
              {(fact: KnownFact) => (
                <Combobox.Item
                  key={factKey(fact.fact)}
                  value={fact}
                  className="flex min-h-9 cursor-pointer items-center rounded-sm px-3 py-1 text-sm outline-none data-highlighted:bg-accent-wash data-highlighted:text-accent-strong"
                >
                  {capitalised(fact.label)}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
