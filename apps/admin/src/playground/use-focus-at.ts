import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** The element around blocks, and a way to put the focus on one of them once the next change is in place. */
interface BlockFocus {
  readonly around: RefObject<HTMLElement | null>;
  readonly focusAt: (path: string) => void;
}

/** Puts the focus on the control that says `data-path` of a path after what is edited was next replaced. */
export function useFocusAt(edited: unknown): BlockFocus {
  const around = useRef<HTMLElement>(null);
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    const path = wanted.current;
    wanted.current = undefined;
    if (path === undefined) return;
    around.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`)?.focus();
  }, [edited]);
  const focusAt = useCallback((path: string) => {
    wanted.current = path;
  }, []);
  return { around, focusAt };
}
