import type { BulkAction } from './bulk-edit.ts';
import { counted } from './counted.ts';
import type { Selection } from './selection.ts';
import type { ChosenValue } from './value-fields.tsx';

/** What an edit of many is called at each of its steps. */
interface BulkWords {
  /** On the button that begins it. */
  readonly button: string;
  /** The whole of it: "Take 3 conditions out of use". */
  readonly title: (what: string) => string;
  readonly lead: string;
  /** On the button that does it. */
  readonly verb: string;
  /** What was done: "3 conditions taken out of use". */
  readonly done: (what: string) => string;
}

/** What each edit of many is called. */
export const BULK_WORDS: Readonly<Record<BulkAction, BulkWords>> = {
  DEPRECATE: {
    button: 'Take out of use …',
    title: (what) => `Take ${what} out of use`,
    lead: 'They stay readable and their old links keep working; nothing new can name them.',
    verb: 'Take out of use',
    done: (what) => `${what} taken out of use`,
  },
  RESTORE: {
    button: 'Take back into use …',
    title: (what) => `Take ${what} back into use`,
    lead: 'They can be named again, and no longer lead to what replaced them.',
    verb: 'Take back into use',
    done: (what) => `${what} taken back into use`,
  },
  SET: {
    button: 'Set a field …',
    title: (what) => `Set a field of ${what}`,
    lead: 'The same value for all of them. Those that have it already stay as they are.',
    verb: 'Set the field',
    done: (what) => `${what} changed`,
  },
};

const MOST_NAMED = 2;
const TITLE_LENGTH = 200;

/** What a title is made of. */
interface Titled {
  readonly action: BulkAction;
  /** What one of the kind is called: "risk factor". */
  readonly label: string;
  readonly selection: Selection;
  /** What is set, where something is. */
  readonly chosen: ChosenValue | undefined;
}

/** What a new draft is called until somebody calls it otherwise: one or two concepts by their names, more by their number. */
export function suggestedTitle({ action, label, selection, chosen }: Titled): string {
  const title = (what: string) =>
    action === 'SET' && chosen
      ? `${chosen.field.label} of ${what}: ${chosen.value.label.toLowerCase()}`
      : BULK_WORDS[action].title(what);
  const named = title(new Intl.ListFormat('en').format(selection.map(({ name }) => name)));
  const isShort = selection.length <= MOST_NAMED && named.length <= TITLE_LENGTH;
  return isShort ? named : title(counted(selection.length, label));
}
