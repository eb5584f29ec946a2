'use client';

import { useSyncExternalStore } from 'react';

const APPLE = /mac|iphone|ipad/i;

/** The keys that open the palette, as the keyboard at hand names them; Ctrl K until the browser is known. */
export function PaletteKeys() {
  const isApple = useSyncExternalStore(
    nothingChanges,
    () => APPLE.test(navigator.platform),
    () => false,
  );
  return (
    <span aria-hidden="true" className="hidden text-xs text-ink-faint sm:block">
      {isApple ? '⌘ K' : 'Ctrl K'}
    </span>
  );
}

function nothingChanges() {
  return () => {};
}
