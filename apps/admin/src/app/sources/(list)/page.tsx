import type { Metadata } from 'next';
import { SourceListDocument } from '../../../api/generated/graphql.ts';
import { queryApi } from '../../../api/query-api.ts';
import { SourceList } from '../../../sources/source-list.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { cursorOf, type SearchParams } from '../../../ui/search-params.ts';

const PAGE_SIZE = 50;

export const metadata: Metadata = { title: 'Sources' };

/** What the graph rests on. */
export default async function SourcesPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}) {
  const after = cursorOf(await searchParams);
  const { sources } = await queryApi(SourceListDocument, { first: PAGE_SIZE, after: after ?? null });
  const { nodes, pageInfo } = sources;
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeader
        title="Sources"
        trail={[{ name: 'Home', href: '/' }]}
        lead="Every statement names the passage that it rests on. These are the works that the passages are in."
      />
      {nodes.length === 0 ? (
        <EmptyState title="No source yet">Sources appear here with the first published release.</EmptyState>
      ) : (
        <SourceList sources={nodes} />
      )}
      <Pagination
        of="sources"
        first={after === undefined ? undefined : '/sources'}
        next={
          pageInfo.hasNextPage && pageInfo.endCursor !== null
            ? `/sources?after=${encodeURIComponent(pageInfo.endCursor)}`
            : undefined
        }
      />
    </div>
  );
}
