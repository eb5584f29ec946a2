import type { Subject } from '@symptograph/core';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import { withDone, withPut } from './as-edited.ts';
import type { EditState, Saving } from './edit-state.ts';
import { type FieldPlace, type HeldText, stillHeld, withHeld } from './held-text.ts';
import { sendAll } from './send-all.ts';
import { shownAnew } from './shown-anew.ts';
import { takeChoice } from './take-choice.ts';

/** What came of handing edits to the desk. */
export type SendResult =
  /**
   * `subjects` are those of the edits as the change set has them now, when others edited in between; `screen` is all that the page is
   * about, after an edit that did more than change fields.
   */
  | {
      readonly kind: 'SAVED';
      readonly changeSet: number;
      readonly head: number;
      readonly subjects?: readonly Subject[];
      readonly screen?: readonly Subject[];
    }
  | Exclude<Saving, { kind: 'SAVED' | 'SAVING' }>;

/** Edits on their way to the desk. */
export interface Sending {
  /** Id of who wrote them; without it they go out in the name of whoever is signed in. */
  readonly person?: string | undefined;
  /** As of the state: so that a request that comes again begins no second change set. */
  readonly beginKey: string;
  readonly changeSet: number | undefined;
  readonly ifHead: number;
  readonly ifRelease: number;
  readonly edits: readonly SubjectEditInput[];
}

/** What a store needs of the world. */
export interface EditStoreDeps {
  readonly send: (sending: Sending) => Promise<SendResult>;
  /** Keeps what is not saved where it survives the page; throws where there is no room for it. */
  readonly keep: (state: EditState) => void;
}

/** What is edited on a page, and its way into a change set. */
export interface EditStore {
  readonly state: () => EditState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts a subject in place of what was there, or beside it when it is new. */
  readonly put: (subject: Subject) => void;
  /** Keeps what is typed in a field and cannot be saved, until the field has something else; without a text, lets go of it. */
  readonly hold: (place: FieldPlace, text: HeldText | undefined) => void;
  /**
   * Does what is no change of fields; subjects that it takes away leave the screen. Nothing is sent when all that it takes away is new
   * and unknown to the desk.
   */
  readonly run: (edit: SubjectEditInput, gone?: readonly string[]) => void;
  /**
   * Hands everything that is unsaved to the desk, and again until nothing is left or something keeps it, as a clash does until it is
   * settled. One request at a time.
   */
  readonly save: () => Promise<void>;
  /** Settles a clash by what somebody else wrote or by one's own. */
  readonly settle: (choice: 'MINE' | 'THEIRS') => void;
  /** Resolves once no request is on its way. */
  readonly settled: () => Promise<void>;
  readonly isSaving: () => boolean;
  /** Whether a subject was ever on the screen. */
  readonly wasHere: (id: string) => boolean;
  /** Goes on, before there is a change set, as another window of the same person does: in its change set, or by its key. */
  readonly join: (other: Partial<Pick<EditState, 'beginKey' | 'changeSet'>>) => void;
  /** Shows what the desk has, at a head and over a release, and nothing else but what is unsaved, which stays on top. */
  readonly refresh: (head: number, subjects: readonly Subject[], release?: number) => void;
  /** Gives up what waits and is no change of fields, so that what the desk refuses keeps nothing else from being saved. */
  readonly giveUp: () => void;
  /** Goes on from what an earlier visit left. */
  readonly restore: (state: EditState) => void;
}

/** A store that begins with what the desk had, or with what a page left unsaved. */
export function createEditStore(first: EditState, { send, keep }: EditStoreDeps): EditStore {
  let state = first;
  let sending: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const met = new Set(first.subjects.keys());
  const set = (next: Partial<EditState>) => {
    const before = state.subjects;
    state = { ...state, ...next };
    if (!next.held && state.held.length > 0)
      state = { ...state, held: stillHeld(state.held, before, state.subjects) };
    for (const id of next.subjects?.keys() ?? []) met.add(id);
    state = { ...state, isUnkept: !isKept(state, keep) };
    for (const listener of listeners) listener();
  };
  const now = () => state;
  return {
    state: now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (subject) => set(withPut(state, subject)),
    hold: (place, text) => {
      const held = withHeld(state, place, text);
      if (held !== undefined) set({ held });
    },
    run: (edit, gone = []) => set(withDone(state, { edit, gone, isSending: sending !== undefined })),
    save: async () => {
      if (state.saving.kind === 'CLASH') return;
      sending ??= sendAll({ now, set, send }).finally(() => {
        sending = undefined;
      });
      await sending;
    },
    settle: (choice) => {
      const next = takeChoice(state, choice);
      if (next !== undefined) set(next);
    },
    settled: async () => {
      await sending;
    },
    wasHere: (id) => met.has(id),
    isSaving: () => sending !== undefined,
    join: ({ beginKey = state.beginKey, changeSet }) => {
      if (state.changeSet === undefined) set({ beginKey, changeSet });
    },
    refresh: (head, subjects, release = state.release) => set(shownAnew(state, { head, release, subjects })),
    giveUp: () => set({ waiting: [], saving: { kind: 'SAVED' } }),
    restore: (restored) => set(restored),
  };
}

/** Whether the change set has all that is on the screen. */
export function isAllSaved({ unsaved, waiting }: Pick<EditState, 'unsaved' | 'waiting'>): boolean {
  return unsaved.size === 0 && waiting.length === 0;
}

/** Keeps a state; whether it could be kept. */
function isKept(state: EditState, keep: EditStoreDeps['keep']): boolean {
  try {
    keep(state);
    return true;
  } catch {
    return false;
  }
}
