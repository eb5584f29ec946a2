import type { EditState } from './edit-state.ts';

type Words = Pick<EditState, 'saving' | 'changeSet'> & {
  /** Whether the desk was asked what it has. */
  readonly isReady: boolean;
  readonly isAllSaved: boolean;
  /** The labels of fields that have to be mended. */
  readonly toMend: readonly string[];
};

/** What becomes of what was written, in words; nothing before anything was. */
export function savingWords({ saving, changeSet, isReady, isAllSaved, toMend }: Words): string {
  switch (saving.kind) {
    case 'SAVED':
      if (!isReady) return 'Opening …';
      if (toMend.length > 0) return `To mend before it is saved: ${LIST.format(toMend)}.`;
      if (!isAllSaved) return 'Not saved yet';
      return changeSet === undefined ? '' : 'Saved';
    case 'SAVING':
      return 'Saving …';
    case 'AWAY':
      return 'The desk does not answer. What you write is kept in this browser and saved once it does.';
    case 'SIGNED_OUT':
      return saving.nowAs === undefined
        ? 'You are signed out. What you write is kept in this browser; sign in and it is saved.'
        : `${saving.nowAs} is signed in now. What you wrote is kept in this browser until you sign in again.`;
    case 'CLASH':
      return 'This was written elsewhere meanwhile: choose below.';
    case 'REFUSED':
      return `Not saved: ${saving.message}`;
  }
}

const LIST = new Intl.ListFormat('en');
