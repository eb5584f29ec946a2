'use client';

import { useIsHere } from './use-is-here.ts';

/** A number as the reader's own language writes it; until the browser is known, as English does. */
export function Count({ of }: { readonly of: number }) {
  const isHere = useIsHere();
  return <>{new Intl.NumberFormat(isHere ? undefined : 'en-GB').format(of)}</>;
}
