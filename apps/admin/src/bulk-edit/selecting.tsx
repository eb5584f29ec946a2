'use client';

import { createContext, type ReactNode, use, useMemo, useRef } from 'react';
import { useIsAwake } from '../ui/use-is-awake.ts';
import { rowsBetween, type SelectedConcept, type Selection, selectedOfPage, withRows } from './selection.ts';

/** What the boxes of a table's rows know of the selection. */
interface Selecting {
  /** Whether a box that is ticked is noticed: before the page is awake it is not. */
  readonly isAwake: boolean;
  readonly isSelected: (id: string) => boolean;
  /** Selects a row or no longer does; with `isRange` all rows from the last one that was so treated on this page. */
  readonly set: (id: string, isOn: boolean, isRange: boolean) => void;
  /** Selects all rows from one to another. */
  readonly extend: (fromId: string, toId: string) => void;
  readonly ofPage: ReturnType<typeof selectedOfPage>;
  readonly setPage: (isOn: boolean) => void;
  /** Puts the focus on what can be done with the selection. */
  readonly goToActions: () => void;
}

const SelectingContext = createContext<Selecting | undefined>(undefined);

interface SelectingProviderProps {
  readonly rows: readonly SelectedConcept[];
  readonly selection: Selection;
  readonly onSelect: (next: Selection) => void;
  readonly onGoToActions: () => void;
  readonly children: ReactNode;
}

/** Gives the rows of one page of a list their place in the list's selection. */
export function SelectingProvider(props: SelectingProviderProps) {
  const { rows, selection, onSelect, onGoToActions, children } = props;
  const last = useRef<string>(undefined);
  const isAwake = useIsAwake();
  const selecting = useMemo(() => {
    const ids = new Set(selection.map(({ id }) => id));
    return {
      isAwake,
      isSelected: (id: string) => ids.has(id),
      set: (id: string, isOn: boolean, isRange: boolean) => {
        onSelect(withRows(selection, rowsBetween(rows, isRange ? last.current : undefined, id), isOn));
        last.current = id;
      },
      extend: (fromId: string, toId: string) => {
        onSelect(withRows(selection, rowsBetween(rows, fromId, toId), true));
        last.current = toId;
      },
      ofPage: selectedOfPage(selection, rows),
      setPage: (isOn: boolean) => onSelect(withRows(selection, rows, isOn)),
      goToActions: onGoToActions,
    };
  }, [isAwake, rows, selection, onSelect, onGoToActions]);
  return <SelectingContext value={selecting}>{children}</SelectingContext>;
}

/** The selection of the list that the page shows; throws outside of one. */
export function useSelecting(): Selecting {
  const selecting = use(SelectingContext);
  if (!selecting) throw new Error('There is nothing to select here.');
  return selecting;
}
