'use client';

import { useSyncExternalStore } from 'react';
import { forgetWords, keepWords, keptText, type UnsentWords, watchWords, wordsOf } from './unsent-words.ts';

/** What somebody writes in a form before they send it. */
export interface Unsent<Words extends UnsentWords> {
  readonly words: Words;
  /** Whether something is written that would be missed. */
  readonly isBegun: boolean;
  readonly write: (part: Partial<Words>) => void;
  /** Throws it away: it was sent, or is not wanted any more. */
  readonly forget: () => void;
}

/**
 * Keeps what is written at a place (`CS-12:review`) in the tab, so that it is there again after the form was closed, another page was
 * read, or this one loaded anew. `start` is what the form has in it to begin with.
 */
export function useUnsent<Words extends UnsentWords>(place: string, start: Words): Unsent<Words> {
  const text = useSyncExternalStore(
    watchWords,
    () => keptText(place),
    () => null,
  );
  const words = wordsOf(text, start);
  return {
    words,
    isBegun: text !== null,
    write: (part) => keepWords(place, { ...wordsOf(keptText(place), start), ...part }, start),
    forget: () => forgetWords(place),
  };
}
