import type { ReactNode } from 'react';

interface FactRowProps {
  readonly name: string;
  /** Takes the whole width where facts stand side by side. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Short facts of a page: side by side on a narrow screen, one below the other beside its text. */
export function FactRows({ children }: { readonly children: ReactNode }) {
  return <dl className="grid gap-x-8 gap-y-4 text-sm grid-cols-2 xl:grid-cols-1">{children}</dl>;
}

/** One short fact: what it is about, and what holds. */
export function FactRow({ name, wide = false, children }: FactRowProps) {
  return (
    <div className={wide ? 'col-span-full' : ''}>
      <dt className="text-xs font-medium text-ink-faint">{name}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  );
}
