'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { heldBack, watchHeldBack } from '../ui/held-back.ts';

const NONE: readonly string[] = [];

/** What the fields of this page are called whose text cannot be saved as it is; while there is one, the browser asks before it leaves. */
export function useHeldBack(): readonly string[] {
  const labels = useSyncExternalStore(watchHeldBack, heldBack, () => NONE);
  const isAny = labels.length > 0;
  useEffect(() => {
    if (!isAny) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isAny]);
  return labels;
}
