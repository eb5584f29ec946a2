import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SourceKindBadge } from '../../../evidence/source-kind-badge.tsx';
import { CitedStatements } from '../../../sources/cited-statements.tsx';
import { loadSource } from '../../../sources/load-source.ts';
import { SourceDetails } from '../../../sources/source-details.tsx';
import { EditLink } from '../../../subject-editor/edit-link.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { cursorOf, type SearchParams } from '../../../ui/search-params.ts';
import { Section } from '../../../ui/section.tsx';

interface SourcePageProps {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<SearchParams>;
}

/** The source's title as the page's. */
export async function generateMetadata({ params, searchParams }: SourcePageProps): Promise<Metadata> {
  const source = await loadSource((await params).slug, cursorOf(await searchParams));
  return source === null ? {} : { title: source.title };
}

/** A source and everything that cites it. */
export default async function SourcePage({ params, searchParams }: SourcePageProps) {
  const { slug } = await params;
  const after = cursorOf(await searchParams);
  const source = await loadSource(slug, after);
  if (source === null) notFound();
  const { nodes, pageInfo, totalCount } = source.statements;
  const path = `/sources/${source.slug}`;
  return (
    <article className="grid max-w-5xl gap-8">
      <PageHeader
        title={source.title}
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Sources', href: '/sources' },
        ]}
        lead={<SourceKindBadge kind={source.sourceKind} />}
      />
      <EditLink id={source.id} />
      <SourceDetails source={source} />
      <Section
        id="statements"
        title="What rests on it"
        remark={`${totalCount} statements, ${nodes.length} on this page`}
      >
        <CitedStatements sourceId={source.id} statements={nodes} />
        <Pagination
          of="statements"
          first={after === undefined ? undefined : path}
          next={
            pageInfo.hasNextPage && pageInfo.endCursor !== null
              ? `${path}?after=${encodeURIComponent(pageInfo.endCursor)}`
              : undefined
          }
        />
      </Section>
    </article>
  );
}
