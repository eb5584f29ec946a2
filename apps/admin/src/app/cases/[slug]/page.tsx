import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CaseArticle } from '../../../cases/case-article.tsx';
import { caseTitle } from '../../../cases/case-path.ts';
import { loadCase } from '../../../cases/load-case.ts';

interface CasePageProps {
  readonly params: Promise<{ slug: string }>;
}

/** What the case is called as the page's title. */
export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  const loaded = await loadCase((await params).slug);
  return loaded === null ? {} : { title: caseTitle(loaded.case) };
}

/** A case of the library. */
export default async function CasePage({ params }: CasePageProps) {
  const loaded = await loadCase((await params).slug);
  return loaded === null ? notFound() : <CaseArticle loaded={loaded} />;
}
