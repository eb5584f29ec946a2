'use client';

import { useEffect } from 'react';
import { adoptKept, watchKept } from './adopt-kept.ts';
import type { EditStore } from './edit-store.ts';
import type { Look } from './look-again.ts';

interface KeptOf {
  readonly page: string;
  readonly store: EditStore;
  readonly look: () => Promise<Look>;
  /** Whether the page may be written on and nothing on it is unsaved. */
  readonly isCalm: boolean;
}

/** Once all of a page is saved, saves what other windows left of it when they were closed or broke down. */
export function useKept({ page, store, look, isCalm }: KeptOf): void {
  useEffect(() => {
    if (!isCalm) return;
    const adopt = async () => {
      if (!(await adoptKept(page, store))) return;
      await look();
      await store.save();
    };
    // What cannot be gone on from stays where it is kept.
    const tryTo = () => void adopt().catch(reportError);
    tryTo();
    return watchKept(page, store, tryTo);
  }, [page, store, look, isCalm]);
}
