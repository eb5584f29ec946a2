import { isJustBefore } from './is-just-before.ts';

/** Remembers in this window that an edit of a page has just begun a change set. */
export function rememberBegun(page: string, person: string, changeSet: number): void {
  sessionStorage.setItem(keyOf(page, person), JSON.stringify({ changeSet, at: Date.now() }));
}

/** The change set that this window began for a page just before the page was loaded again. */
export function begunJustNow(page: string, person: string): number | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const text = sessionStorage.getItem(keyOf(page, person));
  if (text === null || navigation?.type === 'navigate') return undefined;
  const { changeSet, at } = JSON.parse(text) as { readonly changeSet: number; readonly at: number };
  return isJustBefore(at, performance.timeOrigin) ? changeSet : undefined;
}

function keyOf(page: string, person: string): string {
  return `symptograph:begun:${person}:${page}`;
}
