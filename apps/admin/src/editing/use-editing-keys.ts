'use client';

import { useEffect, useEffectEvent } from 'react';
import { type EditingKey, editingKeyOf } from './editing-key-of.ts';

const FIELDS = 'input:not([type=checkbox]), textarea, [contenteditable]';
/** What stands in front of the page and has keys of its own. */
const IN_FRONT = '[role=dialog], [role=menu]';

/** Lets the keys of an editor act while it is on the page. */
export function useEditingKeys(act: Readonly<Record<EditingKey, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    const isInField = target?.closest(FIELDS) != null;
    const wanted = editingKeyOf({ key, ctrlKey, metaKey, shiftKey, altKey, isInField });
    if (wanted === undefined) return;
    event.preventDefault();
    if (target?.closest(IN_FRONT) == null) act[wanted]();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
