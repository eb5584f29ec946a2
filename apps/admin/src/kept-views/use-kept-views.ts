'use client';

import { useSyncExternalStore } from 'react';
import { type KeptView, readKeptViews } from './kept-view.ts';

const STORED_AS = 'symptograph:kept-views';
const CHANGED = 'symptograph-kept-views-changed';
const NONE: readonly KeptView[] = [];

/** What the storage was last read as: the same views as long as the text is the same. */
let last: { readonly text: string | null; readonly views: readonly KeptView[] } = { text: null, views: NONE };

/** The views that are kept in this browser, and the way to keep others; none until the browser is known. */
export function useKeptViews(): readonly [
  views: readonly KeptView[],
  keep: (views: readonly KeptView[]) => void,
] {
  return [useSyncExternalStore(watch, read, () => NONE), keep];
}

function read(): readonly KeptView[] {
  const text = stored();
  if (text !== last.text) last = { text, views: readKeptViews(text) };
  return last.views;
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}

function keep(views: readonly KeptView[]): void {
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(views));
  } catch {
    // A browser that keeps nothing still has the address.
  }
  dispatchEvent(new Event(CHANGED));
}

function watch(onChange: () => void): () => void {
  addEventListener(CHANGED, onChange);
  addEventListener('storage', onChange);
  return () => {
    removeEventListener(CHANGED, onChange);
    removeEventListener('storage', onChange);
  };
}
