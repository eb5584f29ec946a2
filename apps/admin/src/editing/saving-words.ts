import type { Saving } from './edit-state.ts';

/** What becomes of what was written, in words. */
export function savingWords(saving: Saving, isAllSaved: boolean): string {
  switch (saving.kind) {
    case 'SAVED':
      return isAllSaved ? 'Saved' : 'Not saved yet';
    case 'SAVING':
      return 'Saving …';
    case 'AWAY':
      return 'The desk does not answer. What you write is kept in this browser and saved once it does.';
    case 'SIGNED_OUT':
      return 'You are signed out. What you write is kept in this browser; sign in and it is saved.';
    case 'CLASH':
      return 'Somebody else wrote at the same place.';
    case 'REFUSED':
      return `Not saved: ${saving.message}`;
  }
}
