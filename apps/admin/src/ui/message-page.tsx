import type { ReactNode } from 'react';

interface MessagePageProps {
  /** A word above the title: "Not found". */
  readonly kicker: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that says one thing: what is the matter and what to do. */
export function MessagePage({ kicker, title, children }: MessagePageProps) {
  return (
    <div className="mx-auto max-w-xl py-12 sm:py-20">
      <p className="text-sm font-semibold text-accent">{kicker}</p>
      <h1 className="mt-2 font-serif text-2xl font-semibold tracking-tight text-balance">{title}</h1>
      <div className="mt-4 grid gap-4 text-ink-soft">{children}</div>
    </div>
  );
}
