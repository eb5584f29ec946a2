import type { ReactNode } from 'react';

/** Says that there is nothing here, why, and what to do next. */
export function EmptyState({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="rounded-md border border-dashed border-line-strong/60 bg-surface px-6 py-10 text-center">
      <p className="font-serif text-lg font-semibold">{title}</p>
      <div className="mx-auto mt-1 max-w-prose text-ink-soft">{children}</div>
    </div>
  );
}
