'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { type HeardEvent, refreshAfter } from './refresh-after.ts';

const changeSetShape = z.object({ number: z.number() });
const releaseShape = z.object({ release: z.number() });

/** Whatever may have happened while the page was out of view. */
const MISSED: HeardEvent = { kind: 'RELEASE', release: 0 };

interface LiveRefreshProps {
  /** The release that the page was made of. */
  readonly release: number | undefined;
}

/**
 * Listens, while the page is in view, to what happens at the desk, and reads the page again a moment after; many events at once lead to
 * one reading. Where nobody tells anything the page stays as it is.
 */
export function LiveRefresh({ release }: LiveRefreshProps) {
  const router = useRouter();
  const path = usePathname();
  const now = useRef({ path, release });
  useEffect(() => {
    now.current = { path, release };
  }, [path, release]);
  useEffect(() => {
    let stream: EventSource | undefined;
    let due: { readonly timer: ReturnType<typeof setTimeout>; readonly at: number } | undefined;
    const hear = (event: HeardEvent) => {
      const after = refreshAfter(now.current.path, event);
      const at = Date.now() + (after ?? 0);
      if (after === undefined || (due !== undefined && due.at <= at)) return;
      clearTimeout(due?.timer);
      const refresh = () => {
        due = undefined;
        router.refresh();
      };
      due = { timer: setTimeout(refresh, after), at };
    };
    const open = () => {
      stream = new EventSource('/events');
      stream.addEventListener('changeSet', ({ data }) => {
        const { number } = changeSetShape.parse(JSON.parse(data));
        hear({ kind: 'CHANGE_SET', number });
      });
      stream.addEventListener('release', ({ data }) => {
        const told = releaseShape.parse(JSON.parse(data));
        if (told.release !== now.current.release) hear({ kind: 'RELEASE', release: told.release });
      });
    };
    const follow = () => {
      stream?.close();
      if (document.visibilityState === 'hidden') return;
      open();
      // What happened while nobody listened.
      if (refreshAfter(now.current.path, MISSED) !== undefined) router.refresh();
    };
    if (document.visibilityState === 'visible') open();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      clearTimeout(due?.timer);
      stream?.close();
    };
  }, [router]);
  return null;
}
