import type { EditState } from './edit-state.ts';

type Words = Pick<EditState, 'saving' | 'changeSet' | 'isUnkept'> & {
  /** Whether the desk was asked what it has. */
  readonly isReady: boolean;
  readonly isAllSaved: boolean;
  /** The labels of fields that have to be mended. */
  readonly toMend: readonly string[];
};

/** What becomes of what was written, in words; nothing before anything was. */
export function savingWords(words: Words): string {
  const { saving, isUnkept = false, isAllSaved } = words;
  const isAtRisk = isUnkept && !isAllSaved;
  switch (saving.kind) {
    case 'SAVED':
      return `${restWords(words)}${isAtRisk ? ` ${UNKEPT}` : ''}`;
    case 'SAVING':
      return 'Saving …';
    case 'AWAY':
      return `The desk does not answer. ${isAtRisk ? UNKEPT : 'What you write is kept in this browser and saved once it does.'}`;
    case 'SIGNED_OUT':
      return signedOutWords(saving.nowAs, isAtRisk);
    case 'CLASH':
      return `This was written elsewhere meanwhile: choose below.${isAtRisk ? ` ${UNKEPT}` : ''}`;
    case 'REFUSED':
      return `Not saved: ${saving.message}${isAtRisk ? ` ${UNKEPT}` : ''}`;
  }
}

const UNKEPT = 'It cannot be kept in this browser: stay on this page until it is saved.';

/** With nothing on its way to the desk. */
function restWords({ changeSet, isReady, isAllSaved, toMend }: Words): string {
  if (!isReady) return 'Opening …';
  if (toMend.length > 0) return `To mend before it is saved: ${LIST.format(toMend)}.`;
  if (!isAllSaved) return 'Not saved yet.';
  return changeSet === undefined ? '' : 'Saved';
}

function signedOutWords(nowAs: string | undefined, isAtRisk: boolean): string {
  const who = nowAs === undefined ? 'You are signed out.' : `${nowAs} is signed in now.`;
  if (isAtRisk) return `${who} ${UNKEPT}`;
  return nowAs === undefined
    ? `${who} What you write is kept in this browser; sign in and it is saved.`
    : `${who} What you wrote is kept in this browser until you sign in again.`;
}

const LIST = new Intl.ListFormat('en');
