'use client';

import { useSyncExternalStore } from 'react';

/** Whether the page notices what is done to it: what the server sent alone does not yet. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  );
}

function nothingChanges() {
  return () => {};
}
