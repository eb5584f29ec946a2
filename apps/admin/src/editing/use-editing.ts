'use client';

import type { Subject } from '@symptograph/core';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { EditState } from './edit-state.ts';
import { createEditStore, type EditStore, isAllSaved } from './edit-store.ts';
import { keepEdits, withKeptEdits } from './kept-edits.ts';
import { sendEdits } from './send-edits.ts';
import { subjectsAsDrafted } from './subjects-as-drafted.ts';

/** What a page begins to edit. */
export interface EditingStart {
  /** Names the page, so that what one visit could not save is there at the next. */
  readonly page: string;
  /** The change set that it edits; undefined when its first edit begins one, with this title. */
  readonly changeSet: number | undefined;
  readonly title: string;
  readonly head: number;
  /** Number of the release over which the subjects were read. */
  readonly release: number;
  /** Ids of what the page is about: their subjects and the statements about them are on the screen. */
  readonly roots: readonly string[];
  readonly subjects: readonly Subject[];
}

/** A page's edits with their way into a change set. */
export interface Editing extends Pick<EditStore, 'put' | 'run' | 'settle' | 'refresh'> {
  readonly state: EditState;
  /** The state at this moment, for what goes on after waiting. */
  readonly now: () => EditState;
  readonly roots: readonly string[];
  /** Saves now what would be saved in a moment. */
  readonly saveNow: () => Promise<void>;
  /** Gives up what the desk refuses to do, and shows what it has. */
  readonly giveUp: () => Promise<void>;
}

const PAUSE_MS = 700;
const RETRY_MS = 5_000;

/**
 * Keeps what is edited on a page, saves it after a pause in writing, and again once the desk answers. The first edit without a change
 * set begins one and puts it into the page's address.
 */
export function useEditing(start: EditingStart): Editing {
  const { page } = start;
  const [store] = useState(() => openStore(start));
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saveNow = useCallback(async () => {
    clearTimeout(pause.current);
    await store.save();
  }, [store]);
  const soon = useCallback(() => {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void store.save(), PAUSE_MS);
  }, [store]);
  useEffect(() => {
    const restored = withKeptEdits(page, store.state());
    if (!isAllSaved(restored)) store.restore(restored);
    if (!isAllSaved(store.state())) void store.save();
    return () => void store.save();
  }, [page, store]);
  const { kind } = state.saving;
  useEffect(() => {
    if (kind !== 'AWAY') return;
    const retry = () => void store.save();
    const timer = setInterval(retry, RETRY_MS);
    addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      removeEventListener('online', retry);
    };
  }, [kind, store]);
  const { changeSet } = state;
  useEffect(() => {
    if (changeSet === undefined) return;
    const address = new URL(location.href);
    if (address.searchParams.get('in') === String(changeSet)) return;
    address.searchParams.set('in', String(changeSet));
    history.replaceState(null, '', address);
  }, [changeSet]);
  const isSaved = isAllSaved(state);
  useEffect(() => {
    if (isSaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isSaved]);
  return {
    state,
    now: store.state,
    roots: start.roots,
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
    refresh: store.refresh,
    saveNow,
    giveUp: async () => {
      store.giveUp();
      const { changeSet: number, head } = store.state();
      const shown = await subjectsAsDrafted(number, start.roots);
      if (shown.ok) store.refresh(head, shown.value);
      await store.save();
    },
  };
}

function openStore({ page, title, roots, changeSet, head, release, subjects }: EditingStart): EditStore {
  const from = { title, roots, idempotencyKey: crypto.randomUUID() };
  return createEditStore(
    {
      changeSet,
      head,
      release,
      subjects: new Map(subjects.map((subject) => [subject.id, subject])),
      unsaved: new Map(),
      waiting: [],
      saving: { kind: 'SAVED' },
    },
    { send: (sending) => sendEdits(sending, from), keep: (state) => keepEdits(page, state) },
  );
}
