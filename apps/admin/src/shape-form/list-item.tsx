'use client';

import { findingState } from '@symptograph/core';
import { type ReactNode, useState } from 'react';
import { useNames } from '../naming/names.tsx';
import { Badge } from '../ui/badge.tsx';
import { useHeldTexts } from '../ui/held-texts.ts';
import { useFieldScope } from './field-scope.ts';
import { itemWords } from './item-words.ts';
import { problemsAt } from './problems-at.ts';

interface ListItemProps {
  readonly path: string;
  readonly value: unknown;
  /** Whether its fields are shown from the beginning. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** An item with many fields, folded to what it says. */
export function ListItem({ path, value, isOpen, children }: ListItemProps) {
  const [open, setOpen] = useState(isOpen);
  const { nameOf } = useNames();
  const { ownName, problems } = useFieldScope();
  const { isWithin } = useHeldTexts();
  const isWrong = problemsAt(problems, path, 'AND_WITHIN').some(({ isWarning }) => !isWarning);
  const words = itemWords(value, (id) => ownName?.(id) ?? nameOf(id));
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="min-h-8 cursor-pointer py-1 text-sm">
        <span className="mr-2">{words === '' ? 'Still empty' : words}</span>
        <StateBadge of={value} />
        {isWrong || isWithin(path) ? <Badge tone="danger">to mend</Badge> : null}
      </summary>
      {open ? <div className="pt-3 pb-1">{children}</div> : null}
    </details>
  );
}

/** Whether a finding is there; a measured one says so by its value. */
function StateBadge({ of }: { readonly of: unknown }) {
  const { state, value } = (of ?? {}) as {
    readonly state?: keyof typeof findingState.terms;
    readonly value?: unknown;
  };
  const term = state && findingState.terms[state];
  if (!term || value !== undefined) return null;
  return <Badge tone={state === 'PRESENT' ? 'accent' : 'plain'}>{term.label}</Badge>;
}
