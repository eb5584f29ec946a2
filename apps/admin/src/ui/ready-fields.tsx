'use client';

import { type ReactNode, useSyncExternalStore } from 'react';

/** Fields that take nothing in before the page can hear of it, so that nothing that is written early is lost. */
export function ReadyFields({ children }: { readonly children: ReactNode }) {
  const isReady = useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  );
  return (
    <fieldset disabled={!isReady} className="contents">
      {children}
    </fieldset>
  );
}

function nothingChanges() {
  return () => {};
}
