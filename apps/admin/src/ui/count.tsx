'use client';

import { useIsAwake } from './use-is-awake.ts';

/** A number as the reader's own language writes it; until the browser is known, as English does. */
export function Count({ of }: { readonly of: number }) {
  const isHere = useIsAwake();
  return <>{new Intl.NumberFormat(isHere ? undefined : 'en-GB').format(of)}</>;
}
