'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { z } from 'zod';
import type { Selection } from './selection.ts';

const NOTHING: Selection = [];
const selectionShape = z.array(z.object({ id: z.string(), name: z.string() }));

/** What is selected of each list, as this tab of the browser has it. */
const selections = new Map<string, Selection>();
const listeners = new Set<() => void>();

/** What is selected of a list, by the address of the list, and the way to select otherwise; it stays for the session of the tab. */
export function useSelection(
  list: string,
): readonly [selection: Selection, select: (next: Selection) => void] {
  const read = useCallback(() => selectionOf(list), [list]);
  const selection = useSyncExternalStore(watch, read, () => NOTHING);
  const select = useCallback((next: Selection) => keep(list, next), [list]);
  return [selection, select];
}

function selectionOf(list: string): Selection {
  const known = selections.get(list);
  if (known !== undefined) return known;
  const kept = selectionShape.safeParse(stored(list));
  const selection = kept.success ? kept.data : NOTHING;
  selections.set(list, selection);
  return selection;
}

function keep(list: string, selection: Selection): void {
  selections.set(list, selection);
  try {
    if (selection.length === 0) sessionStorage.removeItem(keyOf(list));
    else sessionStorage.setItem(keyOf(list), JSON.stringify(selection));
  } catch {
    // A browser that keeps nothing forgets the selection with the page.
  }
  for (const listener of listeners) listener();
}

function stored(list: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(list)) ?? '[]');
  } catch {
    return [];
  }
}

function keyOf(list: string): string {
  return `symptograph:selected:${list}`;
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
