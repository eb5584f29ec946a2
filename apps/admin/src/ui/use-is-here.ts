'use client';

import { useSyncExternalStore } from 'react';

/** Whether the reader's browser is known: not while a page is made on the server, nor as it first shows what the server made. */
export function useIsHere(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  );
}

function nothingChanges() {
  return () => {};
}
