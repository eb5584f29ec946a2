'use client';

import type { ConceptKind } from '@symptograph/core';
import { type ReactNode, useCallback, useRef } from 'react';
import { PageCheck } from './page-check.tsx';
import { SelectingProvider } from './selecting.tsx';
import type { SelectedConcept } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import type { SettableField } from './settable-fields.ts';
import { useSelection } from './use-selection.ts';

interface BulkEditingProps {
  /** The address of the list, whichever of its pages is shown. */
  readonly list: string;
  readonly kind: ConceptKind;
  /** What one of the kind is called: "risk factor". */
  readonly label: string;
  /** Whether the list is of concepts that were taken out of use. */
  readonly isOutOfUse: boolean;
  /** What can be set for many at once. */
  readonly fields: readonly SettableField[];
  readonly viewerId: string;
  /** Of the page that is shown. */
  readonly rows: readonly SelectedConcept[];
  /** The table; its rows have a box each. */
  readonly children: ReactNode;
}

/** A table whose rows can be selected, over all pages of its list, and edited together. */
export function BulkEditing({ list, rows, children, ...bar }: BulkEditingProps) {
  const [selection, select] = useSelection(list);
  const action = useRef<HTMLButtonElement>(null);
  const goToActions = useCallback(() => action.current?.focus(), []);
  return (
    <SelectingProvider rows={rows} selection={selection} onSelect={select} onGoToActions={goToActions}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line pb-1 sm:border-0 sm:pb-0">
        <PageCheck words={`Select all ${rows.length} on this page`} />
        <p className="text-xs text-ink-faint max-md:hidden">
          Space selects, Shift a range; arrows move, Enter goes to the actions.
        </p>
      </div>
      {children}
      <SelectionBar {...bar} selection={selection} onClear={() => select([])} actionRef={action} />
    </SelectingProvider>
  );
}
