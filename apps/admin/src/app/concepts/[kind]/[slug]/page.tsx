import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { AsDrafted } from '../../../../change-sets/as-drafted.tsx';
import { capitalised } from '../../../../concepts/capitalised.ts';
import { ConceptArticle } from '../../../../concepts/concept-article.tsx';
import { conceptPath, kindOfSegment } from '../../../../concepts/concept-path.ts';
import { loadConcept } from '../../../../concepts/load-concept.ts';
import { viewerWhoMay } from '../../../../session/viewer-who-may.ts';
import { cursorOf, numberParam, type SearchParams } from '../../../../ui/search-params.ts';

interface ConceptPageProps {
  readonly params: Promise<{ kind: string; slug: string }>;
  readonly searchParams: Promise<SearchParams>;
}

/** The concept's name as the page's title. */
export async function generateMetadata(props: ConceptPageProps): Promise<Metadata> {
  const { loaded } = await pageOf(props);
  return loaded === null ? {} : { title: capitalised(loaded.concept.name) };
}

/**
 * A concept as an article. A former name leads to the present one.
 *
 * It comes whole, with no skeleton first: an address that points at one of its sections must find it there.
 */
export default async function ConceptPage(props: ConceptPageProps) {
  const { slug, after, changeSet, loaded } = await pageOf(props);
  if (loaded === null) notFound();
  const article = <ConceptArticle loaded={loaded} after={after} />;
  if (changeSet !== undefined) return <AsDrafted changeSet={changeSet}>{article}</AsDrafted>;
  if (loaded.concept.slug !== slug) permanentRedirect(conceptPath(loaded.concept));
  return article;
}

async function pageOf({ params, searchParams }: ConceptPageProps) {
  const { kind: segment, slug } = await params;
  const kind = kindOfSegment(segment);
  const search = await searchParams;
  const after = cursorOf(search);
  const changeSet = numberParam(search, 'changeSet');
  if (changeSet !== undefined) await viewerWhoMay('READ_DRAFTS');
  const loaded = kind === undefined ? null : await loadConcept({ kind, slug, after, changeSet });
  return { slug, after, changeSet, loaded };
}
