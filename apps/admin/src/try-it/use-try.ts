import { useEffect, useState } from 'react';
import type { Mark } from './mark.ts';
import { tryAddress } from './try-address.ts';
import { type Marks, useMarks } from './use-marks.ts';

/** A try as it is worked on: its marks, and the slug of the rule that is looked at. */
export interface Try extends Marks {
  readonly rule: string | undefined;
  readonly lookAt: (rule: string | undefined) => void;
}

/** Keeps a try, and the address of the page in line with it. */
export function useTry(firstMarks: readonly Mark[], firstRule: string | undefined): Try {
  const kept = useMarks(firstMarks);
  const { marks } = kept;
  const [rule, lookAt] = useState(firstRule);
  useEffect(() => {
    const address = tryAddress(marks, rule);
    if (address !== `${location.pathname}${location.search}`) history.replaceState(null, '', address);
  }, [marks, rule]);
  return { ...kept, rule, lookAt };
}
