'use client';

import type { ReactNode } from 'react';
import { useIsAwake } from './use-is-awake.ts';

/** Fields that take nothing in before the page can hear of it, so that nothing that is written early is lost. */
export function ReadyFields({ children }: { readonly children: ReactNode }) {
  return (
    <fieldset disabled={!useIsAwake()} className="contents">
      {children}
    </fieldset>
  );
}
