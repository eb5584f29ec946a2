'use client';

import { useState } from 'react';
import type { Acted, ActionRefusal, Done } from './act-at-desk.ts';

/** One thing that a screen can do, and how that goes. */
export interface ActionState {
  readonly isBusy: boolean;
  /** Why the last try came to nothing. */
  readonly refusal: ActionRefusal | undefined;
  /** What is wrong with one field, by its path. */
  readonly errorAt: (path: string) => string | undefined;
  /** Does it; what comes of it, or undefined when it was refused. */
  readonly run: <Result>(doing: () => Promise<Acted<Result>>) => Promise<Done<Result> | undefined>;
}

/** Does things at the desk one at a time and remembers why the last of them was refused. */
export function useAction(): ActionState {
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<ActionRefusal>();
  return {
    isBusy,
    refusal,
    errorAt: (path) => refusal?.problems.find((problem) => problem.path.endsWith(path))?.message,
    run: async (doing) => {
      setIsBusy(true);
      setRefusal(undefined);
      const acted = await doing();
      setIsBusy(false);
      if (acted.ok) return acted.value;
      setRefusal(acted.error);
      return undefined;
    },
  };
}
