'use client';

import { useEffect, useEffectEvent } from 'react';
import { singleKeyOf } from './single-key-of.ts';
import { areSingleKeysOn } from './single-keys-switch.ts';

/** What single keys do on a page, by key. */
export type SingleKeys = Readonly<Record<string, () => void>>;

/** Lets single keys act while the component is on the page, unless somebody writes or has switched them off. */
export function useSingleKeys(keys: SingleKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = singleKeyOf(event);
    const act = key === undefined || !Object.hasOwn(keys, key) ? undefined : keys[key];
    if (act === undefined || !areSingleKeysOn()) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
