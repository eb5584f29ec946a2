'use client';

import type { Subject } from '@symptograph/core';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { rememberBegun } from './begun-just-now.ts';
import type { EditState } from './edit-state.ts';
import { createEditStore, type EditStore, isAllSaved } from './edit-store.ts';
import { keepEdits } from './kept-edits.ts';
import { type Look, lookAgain } from './look-again.ts';
import { openStore } from './open-stores.ts';
import { sendEdits } from './send-edits.ts';
import type { Step } from './step-words.ts';
import { redoStep, type StepEvent, undoStep } from './steps-of.ts';
import { useElsewhere } from './use-elsewhere.ts';
import { useFirstLook } from './use-first-look.ts';
import { useKept } from './use-kept.ts';
import { useRetries } from './use-retries.ts';
import { thisWindow } from './window-locks.ts';

/** What a page begins to edit. */
export interface EditingStart {
  /** Names the page, so that what one visit could not save is there at the next. */
  readonly page: string;
  /** Id of whoever edits. */
  readonly person: string;
  /** The change set that its address names; undefined when its first edit begins one, with this title. */
  readonly changeSet: number | undefined;
  /** Whether what follows is of another state than the address names: the router had nothing newer. */
  readonly isOther: boolean;
  readonly title: string;
  readonly head: number;
  /** Number of the release over which the subjects were read. */
  readonly release: number;
  /** Ids of what the page is about: their subjects and the statements about them are on the screen. */
  readonly roots: readonly string[];
  readonly subjects: readonly Subject[];
  /** The same as published. */
  readonly published: readonly Subject[];
  /** Told of the change set that the first edit begins, before it comes into the address. */
  readonly onBegun: (changeSet: number) => void;
}

/** A page's edits with their way into a change set. */
export interface Editing extends Pick<EditStore, 'put' | 'hold' | 'run' | 'settle' | 'wasHere'> {
  readonly state: EditState;
  /** Whether what is on the screen is what the desk has, so that one may write. */
  readonly isReady: boolean;
  /** The state at this moment, for what goes on after waiting. */
  readonly now: () => EditState;
  /** Saves now what would be saved in a moment. */
  readonly saveNow: () => Promise<void>;
  /** Whether there is something of one's own to take back, or to make again. */
  readonly can: Readonly<Record<Step, boolean>>;
  /** Shows what the desk has now. */
  readonly look: () => Promise<Look>;
  /** Gives up what the desk refuses to do, and shows what it has. */
  readonly giveUp: () => Promise<void>;
}

const PAUSE_MS = 700;

/**
 * Keeps what is edited on a page, saves it after a pause in writing, and again once the desk answers. The first edit without a change
 * set begins one and puts it into the page's address. What the desk has counts, not what the page came with.
 */
export function useEditing(start: EditingStart): Editing {
  const { page, roots, onBegun } = start;
  const [store] = useState(() => openStore(page, start, () => storeOf(start)));
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [root = page] = roots;
  const [steps, setSteps] = useState({ head: 0, undo: false, redo: false });
  const look = useCallback(async () => {
    const seen = await lookAgain(store, [root]);
    if (seen.kind === 'SEEN') setSteps(stepsAt(store.state(), seen.events));
    return seen;
  }, [store, root]);
  const saveNow = useCallback(async () => {
    clearTimeout(pause.current);
    await store.save();
  }, [store]);
  const soon = useCallback(() => {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void store.save(), PAUSE_MS);
  }, [store]);
  const isReady = useFirstLook(store, start, look);
  useKept({ page, store, look, isCalm: isReady && isAllSaved(state) });
  useElsewhere(page, store, () => void look());
  useRetries(store, state.saving.kind);
  const { changeSet } = state;
  useEffect(() => {
    if (changeSet === undefined) return;
    const address = new URL(location.href);
    if (address.searchParams.get('in') === String(changeSet)) return;
    onBegun(changeSet);
    address.searchParams.set('in', String(changeSet));
    history.replaceState(null, '', address);
  }, [changeSet, onBegun]);
  const isSaved = isAllSaved(state) && state.held.length === 0;
  useEffect(() => {
    if (isSaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isSaved]);
  return {
    state,
    isReady,
    can: steps.head === state.head ? steps : { undo: state.head > 0, redo: false },
    wasHere: (id) => store.wasHere(id) || start.published.some((each) => each.id === id),
    now: store.state,
    hold: store.hold,
    put: (subject) => {
      store.put(subject);
      soon();
    },
    run: (edit, gone) => {
      store.run(edit, gone);
      soon();
    },
    settle: (choice) => {
      store.settle(choice);
      void store.save();
    },
    saveNow,
    look,
    giveUp: async () => {
      store.giveUp();
      await look();
      await store.save();
    },
  };
}

function stepsAt({ head, person }: EditState, events: readonly StepEvent[]) {
  return {
    head,
    undo: undoStep(events, person).length > 0,
    redo: redoStep(events, person).length > 0,
  };
}

function storeOf(start: EditingStart): EditStore {
  const { page, person, title, roots, changeSet, head, release, subjects } = start;
  let known = changeSet;
  const keep = (state: EditState) => {
    const begun = state.changeSet === known ? undefined : state.changeSet;
    known = state.changeSet;
    keepEdits({ storage: localStorage, window: thisWindow(), page }, state);
    if (begun !== undefined) rememberBegun(page, person, begun);
  };
  return createEditStore(
    {
      ...{ person, changeSet, head, release },
      beginKey: crypto.randomUUID(),
      subjects: new Map(subjects.map((subject) => [subject.id, subject])),
      unsaved: new Map(),
      sent: new Map(),
      waiting: [],
      held: [],
      saving: { kind: 'SAVED' },
    },
    { send: (sending) => sendEdits(sending, { title, roots }), keep },
  );
}
