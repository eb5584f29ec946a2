'use client';

import { useEffect, useEffectEvent } from 'react';
import type { EditState } from './edit-state.ts';
import type { EditStore } from './edit-store.ts';

/** What a window tells the others of the same browser about a page that it has open. */
interface Told extends Pick<EditState, 'person' | 'beginKey' | 'changeSet' | 'head'> {
  readonly page: string;
  /** Whether it has only just opened, and wants to hear of the others. */
  readonly isHello: boolean;
}

const CHANNEL = 'symptograph:drafts';

/** Windows of one person with the same page go on in the draft that the first of them begins, and each hears of what another saved. */
export function useElsewhere(page: string, store: EditStore, look: () => void): void {
  const { changeSet, head } = store.state();
  const hear = useEffectEvent((told: Told, tell: () => void) => {
    if (told.person !== store.state().person || told.page !== page) return;
    if (told.isHello) tell();
    if (isNews(store, told)) look();
  });
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    const tell = (isHello: boolean) => channel.postMessage(toldOf(page, store, isHello));
    channel.onmessage = ({ data }: MessageEvent<Told>) => hear(data, () => tell(false));
    tell(true);
    return () => channel.close();
  }, [page, store]);
  useEffect(() => {
    if (changeSet === undefined || head === 0) return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(toldOf(page, store, false));
    channel.close();
  }, [page, store, changeSet, head]);
}

/** Goes on as the other window does, before there is a change set; whether the desk has something that this window does not show. */
function isNews(store: EditStore, told: Told): boolean {
  const { beginKey, changeSet, head } = store.state();
  if (changeSet !== undefined) return told.changeSet === changeSet && told.head > head;
  if (told.changeSet !== undefined) store.join({ changeSet: told.changeSet });
  // Both take the same of both keys, so that whoever begins first begins for both.
  else if (told.beginKey < beginKey) store.join({ beginKey: told.beginKey });
  return told.changeSet !== undefined;
}

function toldOf(page: string, store: EditStore, isHello: boolean): Told {
  const { person, beginKey, changeSet, head } = store.state();
  return { page, person, beginKey, changeSet, head, isHello };
}
