'use client';

import { useSyncExternalStore } from 'react';

const STORED_AS = 'symptograph-single-keys';
const CHANGED = 'symptograph-single-keys-changed';

/** Whether single keys do anything in this browser (WCAG 2.1.4), and the way to switch them. */
export function useSingleKeysSwitch(): readonly [isOn: boolean, turn: (on: boolean) => void] {
  return [useSyncExternalStore(watch, areSingleKeysOn, () => true), turn];
}

/** Whether single keys do anything in this browser; they do until somebody switches them off. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== 'off';
  } catch {
    return true;
  }
}

function turn(on: boolean): void {
  try {
    localStorage.setItem(STORED_AS, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing goes on with single keys on.
  }
  dispatchEvent(new Event(CHANGED));
}

function watch(onChange: () => void): () => void {
  addEventListener(CHANGED, onChange);
  addEventListener('storage', onChange);
  return () => {
    removeEventListener(CHANGED, onChange);
    removeEventListener('storage', onChange);
  };
}
