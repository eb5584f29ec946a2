import { conceptKinds, kindInRef } from '@symptograph/core';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SelectableTable } from '../../../../bulk-edit/selectable-table.tsx';
import { capitalised } from '../../../../concepts/capitalised.ts';
import { kindOfSegment, kindPath } from '../../../../concepts/concept-path.ts';
import { KIND_INTRODUCTIONS } from '../../../../concepts/kind-introductions.ts';
import { ListControls } from '../../../../concepts/list-controls.tsx';
import { ListFiles } from '../../../../concepts/list-files.tsx';
import { type ListRequest, listPath, readListRequest } from '../../../../concepts/list-request.ts';
import { loadConceptList } from '../../../../concepts/load-concept-list.ts';
import { ListViews } from '../../../../kept-views/list-views.tsx';
import { NewLink } from '../../../../new-subject/new-link.tsx';
import { Count } from '../../../../ui/count.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { PageHeader } from '../../../../ui/page-header.tsx';
import { Pagination } from '../../../../ui/pagination.tsx';
import type { SearchParams } from '../../../../ui/search-params.ts';
import { TextLink } from '../../../../ui/text-link.tsx';

interface ListPageProps {
  readonly params: Promise<{ kind: string }>;
  readonly searchParams: Promise<SearchParams>;
}

/** The kind's name as the page's title. */
export async function generateMetadata({ params }: ListPageProps): Promise<Metadata> {
  const kind = kindOfSegment((await params).kind);
  return kind === undefined ? {} : { title: capitalised(conceptKinds[kind].pluralLabel) };
}

/** The concepts of one kind. */
export default async function ListPage({ params, searchParams }: ListPageProps) {
  const kind = kindOfSegment((await params).kind);
  if (kind === undefined) notFound();
  const request = readListRequest(kind, await searchParams);
  const { nodes, totalCount, pageInfo } = await loadConceptList(request);
  const noun = conceptKinds[kind].pluralLabel;
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  return (
    <div className="grid max-w-6xl gap-6">
      <PageHeader
        title={capitalised(noun)}
        trail={[{ name: 'Home', href: '/' }]}
        lead={KIND_INTRODUCTIONS[kind]}
      />
      <NewLink segment={kindInRef(kind)} />
      <div className="grid gap-3">
        <ListControls request={request} noun={noun} />
        <ListViews request={request} />
      </div>
      <div>
        <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6">
          <p role="status" className="text-sm text-ink-faint tabular-nums">
            <Count of={totalCount} /> found
            {request.text === undefined ? '' : ` for “${request.text}”`}
            {nodes.length < totalCount ? `, ${nodes.length} on this page` : ''}
          </p>
          {totalCount === 0 ? null : <ListFiles request={request} />}
        </div>
        {nodes.length === 0 ? (
          <NothingFits request={request} noun={noun} />
        ) : (
          <SelectableTable request={request} concepts={nodes} />
        )}
        <Pagination
          of={noun}
          first={request.after === undefined ? undefined : listPath({ ...request, after: undefined })}
          next={next === undefined ? undefined : listPath({ ...request, after: next })}
        />
      </div>
    </div>
  );
}

function NothingFits({ request, noun }: { readonly request: ListRequest; readonly noun: string }) {
  const all = <TextLink href={kindPath(request.kind)}>show all {noun}</TextLink>;
  if (request.status === 'DEPRECATED' && request.text === undefined) {
    return (
      <EmptyState title="Nothing is out of use">
        All {noun} that were ever published are in use: {all}.
      </EmptyState>
    );
  }
  return <EmptyState title="Nothing fits">Try a shorter word, or {all}.</EmptyState>;
}
