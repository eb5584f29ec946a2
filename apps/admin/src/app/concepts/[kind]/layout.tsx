import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { kindOfSegment } from '../../../concepts/concept-path.ts';

interface KindLayoutProps {
  readonly params: Promise<{ kind: string }>;
  readonly children: ReactNode;
}

/** Answers 404 for a kind that does not exist, before anything of the page is sent. */
export default async function KindLayout({ params, children }: KindLayoutProps) {
  const { kind } = await params;
  return kindOfSegment(kind) === undefined ? notFound() : children;
}
