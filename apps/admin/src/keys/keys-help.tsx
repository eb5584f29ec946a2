'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { KEYS_EVENT } from './keys-event.ts';
import { useSingleKeys } from './use-single-keys.ts';

const KeysDialog = dynamic(() => import('./keys-dialog.tsx').then((module) => module.KeysDialog));

/** The list of all keys, which “?” opens on every page of whoever is signed in. */
export function KeysHelp() {
  const [isOpen, setOpen] = useState(false);
  useSingleKeys({ '?': () => setOpen(true) });
  useEffect(() => {
    const show = () => setOpen(true);
    addEventListener(KEYS_EVENT, show);
    return () => removeEventListener(KEYS_EVENT, show);
  }, []);
  return isOpen ? <KeysDialog onClose={() => setOpen(false)} /> : null;
}
