import { applyOperations, patchBetween, type Subject, sameContent } from '@symptograph/core';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import type { EditState, Saving } from './edit-state.ts';
import { editsToSend } from './edits-to-send.ts';
import { problemsOf } from './problems-of.ts';

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
  readonly changeSet: number | undefined;
  readonly ifHead: number;
  readonly ifRelease: number;
  readonly edits: readonly SubjectEditInput[];
}

/** What a store needs of the world. */
export interface EditStoreDeps {
  readonly send: (sending: Sending) => Promise<SendResult>;
  /** Keeps what is not saved where it survives the page. */
  readonly keep: (state: EditState) => void;
}

/** What is edited on a page, and its way into a change set. */
export interface EditStore {
  readonly state: () => EditState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts a subject in place of what was there, or beside it when it is new. */
  readonly put: (subject: Subject) => void;
  /**
   * Does what is no change of fields; subjects that it takes away leave the screen. Nothing is sent when all that it takes away is new
   * and unknown to the desk.
   */
  readonly run: (edit: SubjectEditInput, gone?: readonly string[]) => void;
  /** Hands everything that is unsaved to the desk, and again until nothing is left or something keeps it. One request at a time. */
  readonly save: () => Promise<void>;
  /** Settles a clash by what somebody else wrote or by one's own. */
  readonly settle: (choice: 'MINE' | 'THEIRS') => void;
  /** Shows what the desk has, at a head, and nothing else but what is unsaved, which stays on top. */
  readonly refresh: (head: number, subjects: readonly Subject[]) => void;
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
  const set = (next: Partial<EditState>) => {
    state = { ...state, ...next };
    keep(state);
    for (const listener of listeners) listener();
  };
  const sendAll = async () => {
    for (let edits = editsToSend(state); edits.length > 0; edits = editsToSend(state)) {
      const asked = state;
      set({ saving: { kind: 'SAVING' } });
      const result = await send({
        changeSet: asked.changeSet,
        ifHead: asked.head,
        ifRelease: asked.release,
        edits,
      });
      if (result.kind !== 'SAVED') return set({ saving: result });
      set({ ...afterSave(state, asked, result), saving: { kind: 'SAVING' } });
    }
    set({ unsaved: toMend(state), saving: { kind: 'SAVED' } });
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (subject) => {
      const known = state.unsaved.has(subject.id);
      const base = known ? state.unsaved.get(subject.id) : (state.subjects.get(subject.id) ?? null);
      set({
        subjects: new Map(state.subjects).set(subject.id, subject),
        unsaved: new Map(state.unsaved).set(subject.id, base ?? null),
      });
    },
    run: (edit, gone = []) => {
      const isUnknown = !sending && gone.length > 0 && gone.every((id) => state.unsaved.get(id) === null);
      const [subjects, unsaved] = [new Map(state.subjects), new Map(state.unsaved)];
      for (const id of gone) {
        subjects.delete(id);
        unsaved.delete(id);
      }
      set({ subjects, unsaved, waiting: isUnknown ? state.waiting : [...state.waiting, edit] });
    },
    save: async () => {
      sending ??= sendAll().finally(() => {
        sending = undefined;
      });
      await sending;
    },
    settle: (choice) => {
      const { saving } = state;
      if (saving.kind !== 'CLASH') return;
      const [subjects, unsaved] = [new Map(state.subjects), new Map(state.unsaved)];
      for (const { subjectId, theirs } of saving.clashes) {
        if (choice === 'MINE') unsaved.set(subjectId, theirs);
        else {
          unsaved.delete(subjectId);
          if (theirs) subjects.set(subjectId, theirs);
          else subjects.delete(subjectId);
        }
      }
      const { head, release } = saving;
      set({ subjects, unsaved, head, release, saving: { kind: 'SAVING' } });
    },
    refresh: (head, subjects) => set({ head, ...shownAnew(state, subjects) }),
    giveUp: () => set({ waiting: [], saving: { kind: 'SAVED' } }),
    restore: (restored) => set(restored),
  };
}

/** Whether the change set has all that is on the screen. */
export function isAllSaved({ unsaved, waiting }: Pick<EditState, 'unsaved' | 'waiting'>): boolean {
  return unsaved.size === 0 && waiting.length === 0;
}

/** What is not saved because a field of it has to be mended first. */
function toMend({ subjects, unsaved }: EditState): EditState['unsaved'] {
  return new Map(
    [...unsaved].filter(([id]) => {
      const subject = subjects.get(id);
      return subject !== undefined && problemsOf(subject).length > 0;
    }),
  );
}

/** The state once what was sent is saved: what was written meanwhile is unsaved still. */
function afterSave(
  now: EditState,
  asked: EditState,
  { changeSet, head, subjects = [], screen }: Extract<SendResult, { kind: 'SAVED' }>,
): Partial<EditState> {
  const unsaved = new Map<string, Subject | null>();
  for (const [id, base] of toMend(asked)) unsaved.set(id, base);
  for (const id of now.unsaved.keys()) {
    if (unsaved.has(id)) continue;
    const [sent, mine] = [asked.subjects.get(id) ?? null, now.subjects.get(id) ?? null];
    if (!sameContent(sent, mine))
      unsaved.set(id, asked.unsaved.has(id) ? sent : (now.unsaved.get(id) ?? null));
  }
  const next = { ...now, unsaved, waiting: now.waiting.slice(asked.waiting.length), changeSet, head };
  return { ...next, ...(screen ? shownAnew(next, screen) : laidUnder(next, subjects)) };
}

/** Shows what the desk has and nothing else, with what is unsaved on top of it. */
function shownAnew(state: EditState, fresh: readonly Subject[]): Pick<EditState, 'subjects' | 'unsaved'> {
  const kept = [...state.subjects].filter(([id]) => state.unsaved.has(id));
  return laidUnder({ ...state, subjects: new Map(kept) }, fresh);
}

/** Puts what the desk has under what is unsaved: each unsaved change is made on it anew, where it still can be. */
function laidUnder(state: EditState, fresh: readonly Subject[]): Pick<EditState, 'subjects' | 'unsaved'> {
  const [subjects, unsaved] = [new Map(state.subjects), new Map(state.unsaved)];
  for (const theirs of fresh) {
    const base = unsaved.get(theirs.id);
    const mine = subjects.get(theirs.id);
    if (!unsaved.has(theirs.id) || !mine) subjects.set(theirs.id, theirs);
    else if (base) {
      const again = applyOperations(theirs, patchBetween(base, mine));
      if (again.ok) subjects.set(theirs.id, again.value);
      unsaved.set(theirs.id, theirs);
    }
  }
  return { subjects, unsaved };
}
