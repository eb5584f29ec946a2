import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { loadRule } from '../../../rules/load-rule.ts';
import { RuleArticle } from '../../../rules/rule-article.tsx';
import { rulePath } from '../../../rules/rule-path.ts';

interface RulePageProps {
  readonly params: Promise<{ slug: string }>;
}

/** The rule's title as the page's. */
export async function generateMetadata({ params }: RulePageProps): Promise<Metadata> {
  const loaded = await loadRule((await params).slug);
  return loaded === null ? {} : { title: loaded.rule.title };
}

/** A rule as an article. A former slug leads to the present one. */
export default async function RulePage({ params }: RulePageProps) {
  const { slug } = await params;
  const loaded = await loadRule(slug);
  if (loaded === null) notFound();
  if (loaded.rule.slug !== slug) permanentRedirect(rulePath(loaded.rule));
  return <RuleArticle loaded={loaded} />;
}
