import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SourceKindBadge } from '../../../evidence/source-kind-badge.tsx';
import { AddressBadge } from '../../../sources/address-badge.tsx';
import { AddressCheck } from '../../../sources/address-check.tsx';
import { citingType, loadCitations, loadSource } from '../../../sources/load-source.ts';
import { RestingOnIt } from '../../../sources/resting-on-it.tsx';
import { SourceAge } from '../../../sources/source-age.tsx';
import { SourceDetails } from '../../../sources/source-details.tsx';
import { EditLink } from '../../../subject-editor/edit-link.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { cursorOf, type SearchParams, textParam } from '../../../ui/search-params.ts';

interface SourcePageProps {
  readonly params: Promise<{ slug: string }>;
  readonly searchParams: Promise<SearchParams>;
}

/** The source's title as the page's. */
export async function generateMetadata({ params }: SourcePageProps): Promise<Metadata> {
  const source = await loadSource((await params).slug, undefined);
  return source === null ? {} : { title: source.title };
}

/** A source and everything that cites it. */
export default async function SourcePage({ params, searchParams }: SourcePageProps) {
  const { slug } = await params;
  const asked = await searchParams;
  const [after, type] = [cursorOf(asked), citingType(textParam(asked, 'of'))];
  const citations = await loadCitations(slug, { type, after });
  const listsStatements = citations === undefined || citations.type === 'STATEMENT';
  const source = await loadSource(slug, listsStatements ? after : undefined);
  if (source === null) notFound();
  const path = `/sources/${source.slug}`;
  const outOfDate = citations?.standing.outOfDate ?? undefined;
  const check = citations?.standing.addressCheck ?? null;
  return (
    <article className="grid max-w-5xl gap-8">
      <PageHeader
        title={source.title}
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Sources', href: '/sources' },
        ]}
        lead={
          <span className="flex flex-wrap gap-1.5">
            <SourceKindBadge kind={source.sourceKind} />
            <SourceAge source={source} isStale={outOfDate !== undefined} />
            {check === null ? null : <AddressBadge check={check} />}
          </span>
        }
      />
      {outOfDate === undefined ? null : <p className="max-w-prose text-sm text-warning">It {outOfDate}.</p>}
      {check === null ? null : <AddressCheck sourceId={source.id} check={check} />}
      <EditLink id={source.id} />
      <SourceDetails source={source} />
      <RestingOnIt path={path} source={source} citations={citations} after={after} />
    </article>
  );
}
