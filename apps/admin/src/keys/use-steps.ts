'use client';

import { useRef } from 'react';

/** Goes from one item of a page to the next by keys; the item with the focus is the present one. */
export interface Steps {
  /** Brings the next item, or with -1 the one before, into view and gives it the focus. */
  readonly step: (by: 1 | -1) => void;
  /** The anchor of the item that the focus is in, or was in last. */
  readonly current: () => string | undefined;
  /** Gives the focus back to an item. */
  readonly focus: (anchor: string) => void;
}

/** Steps through the items of a page by the ids of their elements, in the order of `anchors`. */
export function useSteps(anchors: readonly string[]): Steps {
  const last = useRef<string>(undefined);
  const current = () => {
    const focused = anchors.find((anchor) =>
      document.getElementById(anchor)?.contains(document.activeElement),
    );
    last.current = focused ?? last.current;
    return last.current !== undefined && anchors.includes(last.current) ? last.current : undefined;
  };
  const focus = (anchor: string) => {
    const element = document.getElementById(anchor);
    last.current = anchor;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'start' });
  };
  const step = (by: 1 | -1) => {
    const present = current();
    const at = present === undefined ? (by === 1 ? -1 : 1) : anchors.indexOf(present);
    const next = anchors[Math.min(Math.max(at + by, 0), anchors.length - 1)];
    if (next !== undefined) focus(next);
  };
  return { step, current, focus };
}
