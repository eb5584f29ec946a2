'use client';

import { Keyboard } from 'lucide-react';
import { showKeys } from './keys-event.ts';

/** Opens the list of keys by the mouse. */
export function KeysButton() {
  return (
    <button
      type="button"
      onClick={showKeys}
      className="inline-flex min-h-10 items-center gap-2 rounded-md px-2.5 text-sm text-ink-soft hover:bg-sunken hover:text-ink"
    >
      <Keyboard aria-hidden="true" size={17} /> Keys
    </button>
  );
}
