'use client';

import { type ReactNode, useState } from 'react';
import { useNames } from '../naming/names.tsx';
import { useFieldScope } from './field-scope.ts';

interface ListItemProps {
  readonly value: unknown;
  /** Whether its fields are shown from the beginning. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** An item with many fields, folded to what it says. */
export function ListItem({ value, isOpen, children }: ListItemProps) {
  const [open, setOpen] = useState(isOpen);
  const { nameOf } = useNames();
  const { ownName } = useFieldScope();
  const words = wordsOf(value, (id) => ownName?.(id) ?? nameOf(id));
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="min-h-8 cursor-pointer py-1 text-sm">
        {words === '' ? 'Still empty' : words}
      </summary>
      {open ? <div className="pt-3 pb-1">{children}</div> : null}
    </details>
  );
}

/** The texts of an item in a row, ids by their names, without its own id and what is chosen of lists. */
function wordsOf(value: unknown, nameOf: (id: string) => string): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.entries(value)
    .filter(
      ([name, part]) => name !== 'id' && typeof part === 'string' && part !== '' && !/^[A-Z_]+$/.test(part),
    )
    .map(([name, part]) => (name === 'quote' ? `“${part}”` : nameOf(String(part))))
    .join(' · ');
}
