'use client';

import { useEffect, useRef } from 'react';

/** Where the focus goes, looked for once the page shows what was done. */
type FocusTarget = () => HTMLElement | null | undefined;

/** Hands over a target for the focus: it goes there once what was done with it is on the page, so that it does not fall out of it. */
export function useFocusMove(): (target: FocusTarget) => void {
  const wish = useRef<FocusTarget>(undefined);
  useEffect(() => {
    wish.current?.()?.focus();
    wish.current = undefined;
  });
  return (target) => {
    wish.current = target;
  };
}
