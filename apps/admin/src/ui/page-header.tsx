import type { ReactNode } from 'react';
import { Breadcrumbs } from './breadcrumbs.tsx';

interface PageHeaderProps {
  readonly title: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly lead?: ReactNode;
}

/** The head of a page that is no article: where it is, its title and what it is for. */
export function PageHeader({ title, trail, lead }: PageHeaderProps) {
  return (
    <header>
      <Breadcrumbs trail={trail} />
      <h1 className="mt-3 font-serif text-2xl font-semibold tracking-tight text-balance">{title}</h1>
      {lead === undefined ? null : <div className="mt-1.5 max-w-prose text-ink-soft">{lead}</div>}
    </header>
  );
}
