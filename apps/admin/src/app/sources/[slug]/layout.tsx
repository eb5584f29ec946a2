import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { loadSourceName } from '../../../sources/load-source.ts';

interface SourceLayoutProps {
  readonly params: Promise<{ slug: string }>;
}

/** The source's title as the page's. */
export async function generateMetadata({ params }: SourceLayoutProps): Promise<Metadata> {
  const source = await loadSourceName((await params).slug);
  return source === null ? {} : { title: source.title };
}

/** Answers 404 for a source that does not exist, before anything is sent. */
export default async function SourceLayout({
  children,
  params,
}: SourceLayoutProps & { readonly children: ReactNode }) {
  const source = await loadSourceName((await params).slug);
  return source === null ? notFound() : children;
}
