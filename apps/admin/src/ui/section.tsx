import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** A quiet remark beside the heading, such as a count. */
  readonly remark?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its heading, which the address can point at. */
export function Section({ id, title, remark, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="border-t border-line pt-5">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="font-serif text-xl font-semibold tracking-tight text-ink">
          {title}
        </h2>
        {remark === undefined ? null : <p className="text-sm text-ink-faint">{remark}</p>}
      </div>
      {children}
    </section>
  );
}
