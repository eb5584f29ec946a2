'use client';

import { type ReactNode, useState } from 'react';

interface FoldedListProps<Item> {
  readonly items: readonly Item[];
  /** How many are in view before the rest is folded up. */
  readonly inView: number;
  /** What they are: "combinations". */
  readonly noun: string;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which the first items are in view; the others are made once somebody asks for them. */
export function FoldedList<Item>({ items, inView, noun, keyOf, children }: FoldedListProps<Item>) {
  const [isOpen, setOpen] = useState(false);
  const rest = items.slice(inView);
  const lines = (some: readonly Item[]) =>
    some.map((item) => (
      <li key={keyOf(item)} className="grid gap-2 py-3">
        {children(item)}
      </li>
    ));
  return (
    <div className="mt-1 border-y border-line">
      <ul className="divide-y divide-line">{lines(items.slice(0, inView))}</ul>
      {rest.length === 0 ? null : (
        <details
          className="border-t border-line"
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary className="w-fit cursor-pointer py-2 text-sm font-medium">
            {rest.length} more {noun}
          </summary>
          {isOpen ? <ul className="divide-y divide-line border-t border-line">{lines(rest)}</ul> : null}
        </details>
      )}
    </div>
  );
}
