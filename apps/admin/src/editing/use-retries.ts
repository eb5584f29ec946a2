'use client';

import { useEffect } from 'react';
import type { Saving } from './edit-state.ts';
import type { EditStore } from './edit-store.ts';

const RETRY_MS = 5_000;

/** Saves again what could not be saved: while the desk is away every few seconds, once signed out when one comes back to the page. */
export function useRetries(store: EditStore, kind: Saving['kind']): void {
  useEffect(() => {
    if (kind !== 'AWAY' && kind !== 'SIGNED_OUT') return;
    const retry = () => void store.save();
    const timer = kind === 'AWAY' ? setInterval(retry, RETRY_MS) : undefined;
    const event = kind === 'AWAY' ? 'online' : 'focus';
    addEventListener(event, retry);
    return () => {
      clearInterval(timer);
      removeEventListener(event, retry);
    };
  }, [kind, store]);
}
