'use client';

import type { ReactNode } from 'react';

interface GivenUpByEscapeProps {
  readonly onGiveUp: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A form that Escape in any of its fields closes; a button of its own does the same for the mouse. */
export function GivenUpByEscape({ onGiveUp, className, children }: GivenUpByEscapeProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key comes from a field inside, which is interactive
    <div onKeyDown={({ key }) => key === 'Escape' && onGiveUp()} className={className}>
      {children}
    </div>
  );
}
