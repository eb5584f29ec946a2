import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { loadPlayground } from '../../../../playground/load-playground.ts';
import { Playground } from '../../../../playground/playground.tsx';
import { playgroundPath } from '../../../../playground/playground-path.ts';
import { RULES_PATH, rulePath } from '../../../../rules/rule-path.ts';
import { PageHeader } from '../../../../ui/page-header.tsx';

interface PlaygroundPageProps {
  readonly params: Promise<{ slug: string }>;
}

/** The rule's title, as that of a page to play with it. */
export async function generateMetadata({ params }: PlaygroundPageProps): Promise<Metadata> {
  const loaded = await loadPlayground((await params).slug);
  return loaded === null ? {} : { title: `Playground: ${loaded.published.title}` };
}

/** A copy of a rule to edit, with what the edit would do. A former slug leads to the present one. */
export default async function PlaygroundPage({ params }: PlaygroundPageProps) {
  const { slug } = await params;
  const loaded = await loadPlayground(slug);
  if (loaded === null) notFound();
  if (loaded.slug !== slug) permanentRedirect(playgroundPath(loaded));
  const { published, book, names } = loaded;
  return (
    <div className="grid max-w-7xl gap-6">
      <PageHeader
        title="Playground"
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Rules', href: RULES_PATH },
          { name: published.title, href: rulePath(loaded) },
        ]}
        lead="Edit a copy of the rule and see what would change, proved over every state of what is known. Nothing is sent or kept, and the published rule stays as it is."
      />
      <Playground book={book} published={published} names={names} />
    </div>
  );
}
