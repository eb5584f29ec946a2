import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { capitalised } from '../../../../concepts/capitalised.ts';
import { conceptPath, kindOfSegment } from '../../../../concepts/concept-path.ts';
import { loadConceptName } from '../../../../concepts/load-concept.ts';

interface ConceptLayoutProps {
  readonly params: Promise<{ kind: string; slug: string }>;
}

async function conceptOf({ params }: ConceptLayoutProps) {
  const { kind: segment, slug } = await params;
  const kind = kindOfSegment(segment);
  return kind === undefined ? null : await loadConceptName(kind, slug);
}

/** The concept's name as the page's title. */
export async function generateMetadata(props: ConceptLayoutProps): Promise<Metadata> {
  const concept = await conceptOf(props);
  return concept === null ? {} : { title: capitalised(concept.name) };
}

/** Answers 404 for a concept that does not exist, and leads former names to the present one, before anything is sent. */
export default async function ConceptLayout({
  children,
  params,
}: ConceptLayoutProps & { readonly children: ReactNode }) {
  const concept = await conceptOf({ params });
  if (concept === null) notFound();
  if (concept.slug !== (await params).slug) permanentRedirect(conceptPath(concept));
  return children;
}
