import { notFound } from 'next/navigation';
import { ConceptArticle } from '../../../../concepts/concept-article.tsx';
import { kindOfSegment } from '../../../../concepts/concept-path.ts';
import { loadConcept } from '../../../../concepts/load-concept.ts';
import { cursorOf, type SearchParams } from '../../../../ui/search-params.ts';

interface ConceptPageProps {
  readonly params: Promise<{ kind: string; slug: string }>;
  readonly searchParams: Promise<SearchParams>;
}

/** A concept as an article. */
export default async function ConceptPage({ params, searchParams }: ConceptPageProps) {
  const { kind: segment, slug } = await params;
  const kind = kindOfSegment(segment);
  const after = cursorOf(await searchParams);
  const loaded = kind === undefined ? null : await loadConcept(kind, slug, after);
  return loaded === null ? notFound() : <ConceptArticle loaded={loaded} after={after} />;
}
