'use client';

import { useMemo } from 'react';
import type { HeldTexts } from '../ui/held-texts.ts';
import type { HeldText } from './held-text.ts';
import type { Editing } from './use-editing.ts';

/** The texts in the fields of one subject that cannot be saved as they are; they stay with the draft until they are mended. */
export function useHeldTextsOf(
  subjectId: string,
  { state, now, hold }: Pick<Editing, 'state' | 'now' | 'hold'>,
): HeldTexts {
  const { held } = state;
  return useMemo(() => {
    const ownOf = (all: readonly HeldText[]) => all.filter((each) => each.subjectId === subjectId);
    const own = ownOf(held);
    return {
      isKeeping: true,
      at: (path) => own.find((each) => each.path === path),
      hold: (path, label, typed) => hold({ subjectId, path }, typed && { subjectId, path, label, ...typed }),
      letGo: (path) => {
        for (const each of own) if (`${each.path}.`.startsWith(`${path}.`)) hold(each, undefined);
      },
      // Whoever asks in the middle of a change means what is held by then.
      isWithin: (path) => ownOf(now().held).some((each) => each.path.startsWith(`${path}.`)),
    };
  }, [subjectId, held, now, hold]);
}
