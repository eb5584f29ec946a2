'use client';

import { useSyncExternalStore } from 'react';
import { parseTheme, THEME_COOKIE, type Theme } from './theme.ts';

const ONE_YEAR_IN_SECONDS = 31_536_000;
const CHANGED = 'symptograph-theme-changed';

/** Applies a theme to the page at once, and remembers it for a year. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that we support
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${ONE_YEAR_IN_SECONDS}; samesite=lax`;
  dispatchEvent(new Event(CHANGED));
}

/** The theme of the page, by whatever it was chosen; `initial` is the one that the server rendered. */
export function useTheme(initial: Theme): Theme {
  return useSyncExternalStore(
    watch,
    () => parseTheme(document.documentElement.dataset['theme']),
    () => initial,
  );
}

function watch(onChange: () => void): () => void {
  addEventListener(CHANGED, onChange);
  return () => removeEventListener(CHANGED, onChange);
}
