'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useState } from 'react';
import { adoptKept } from './adopt-kept.ts';
import { begunJustNow } from './begun-just-now.ts';
import { type EditStore, isAllSaved } from './edit-store.ts';
import type { Look } from './look-again.ts';
import type { EditingStart } from './use-editing.ts';

/** After so long one may write on what the page came with: the desk still says what somebody else wrote. */
const PATIENCE_MS = 4_000;
const RETRY_MS = 3_000;

type Began = Pick<EditingStart, 'page' | 'isOther' | 'head' | 'release'>;

/**
 * Goes on from what an earlier visit could not save, and shows what the desk has; whether one may write. What the page came with may be
 * old: the router keeps pages, and a request of an earlier visit may have arrived since.
 */
export function useFirstLook(store: EditStore, start: Began, look: () => Promise<Look>): boolean {
  const { page } = start;
  const [isReady, setReady] = useState(false);
  const router = useRouter();
  const began = useEffectEvent(() => start);
  useEffect(() => {
    let isGone = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    // It only ever opens the page: by then a first edit may have begun a change set that the page did not come with.
    const timer = setTimeout(() => {
      if (!began().isOther) setReady(true);
    }, PATIENCE_MS);
    const take = async () => {
      // What cannot be gone on from stays where it is kept; the page is looked at all the same.
      await adoptKept(page, store).catch(reportError);
      const { kind } = await look();
      if (isGone) return;
      const { isOther, head, release } = began();
      if (kind === 'AWAY' && isOther) again = setTimeout(take, RETRY_MS);
      else setReady(true);
      const now = store.state();
      // Names, and who else is at work, are the page's to say.
      if (kind === 'SEEN' && (isOther || now.head !== head || now.release !== release)) router.refresh();
      if (!isAllSaved(now) || now.saving.kind !== 'SAVED') void store.save();
    };
    const begun = begunJustNow(page, store.state().person);
    if (begun !== undefined) store.join({ changeSet: begun });
    void take();
    return () => {
      isGone = true;
      clearTimeout(timer);
      clearTimeout(again);
      void store.save();
    };
  }, [page, store, look, router]);
  return isReady;
}
