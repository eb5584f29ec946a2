import type { DiffAction } from './compare-request.ts';

/** What happened to a subject between two releases, in a word. */
export const ACTION_WORDS: Readonly<Record<DiffAction, string>> = {
  ADDED: 'Added',
  CHANGED: 'Changed',
  REMOVED: 'Removed',
};
