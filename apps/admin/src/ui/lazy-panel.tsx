'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

interface LazyPanelProps {
  readonly title: string;
  /** What it shows, in a few words. */
  readonly remark: string;
  /** Asked for once it is open, so that it costs the rest of the page nothing. */
  readonly children: () => ReactNode;
}

/** A part of a page that is folded and does nothing until somebody opens it. */
export function LazyPanel({ title, remark, children }: LazyPanelProps) {
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLDetailsElement>(null);
  // It may have been opened before the page could hear of it.
  useEffect(() => setOpen(panel.current?.open ?? false), []);
  return (
    <details
      ref={panel}
      className="rounded-md border border-line bg-surface"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="min-h-11 cursor-pointer px-4 py-2.5">
        <h2 className="inline font-semibold">{title}</h2>{' '}
        <span className="text-sm text-ink-faint">{remark}</span>
      </summary>
      {isOpen ? <div className="border-t border-line p-4">{children()}</div> : null}
    </details>
  );
}
