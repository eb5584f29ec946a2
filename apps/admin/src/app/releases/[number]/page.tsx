import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { releaseNumber } from '../../../releases/compare-request.ts';
import { loadChangeSetBehind } from '../../../releases/load-change-sets-behind.ts';
import { loadRelease } from '../../../releases/load-release.ts';
import { ReleaseArticle } from '../../../releases/release-article.tsx';
import { loadViewer } from '../../../session/load-viewer.ts';

interface ReleasePageProps {
  readonly params: Promise<{ number: string }>;
}

/** The release's number as the page's title. */
export async function generateMetadata({ params }: ReleasePageProps): Promise<Metadata> {
  return { title: `Release ${(await params).number}` };
}

/** One release: what it is, what it changed, and the way back. */
export default async function ReleasePage({ params }: ReleasePageProps) {
  const number = releaseNumber((await params).number);
  if (number === undefined) notFound();
  const [loaded, viewer, changeSet] = await Promise.all([
    loadRelease(number),
    loadViewer(),
    loadChangeSetBehind(number),
  ]);
  if (loaded === undefined) notFound();
  return <ReleaseArticle loaded={loaded} viewer={viewer} changeSet={changeSet} />;
}
