'use client';

import type { ReactNode } from 'react';
import { useIsAwake } from './use-is-awake.ts';

interface ReadyFieldsProps {
  /** Whether the page has what it needs beside being awake. */
  readonly isReady?: boolean;
  readonly children: ReactNode;
}

/** Fields that take nothing in before the page can hear of it, so that nothing that is written early is lost. */
export function ReadyFields({ isReady = true, children }: ReadyFieldsProps) {
  const isAwake = useIsAwake();
  return (
    <fieldset disabled={!(isAwake && isReady)} className="contents">
      {children}
    </fieldset>
  );
}
