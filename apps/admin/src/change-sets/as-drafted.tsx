import type { ReactNode } from 'react';
import { TextLink } from '../ui/text-link.tsx';
import { changeSetPath } from './change-set-path.ts';

interface AsDraftedProps {
  readonly changeSet: number;
  readonly children: ReactNode;
}

/** A page for readers as a change set would make it, which says so above it. */
export function AsDrafted({ changeSet, children }: AsDraftedProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p className="rounded-md border border-warning/40 bg-warning-wash px-4 py-2 text-sm">
        As <TextLink href={changeSetPath(changeSet)}>CS-{changeSet}</TextLink> makes it. It is not published,
        and its links lead to what is.
      </p>
      {children}
    </div>
  );
}
