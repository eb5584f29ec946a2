import type { Metadata } from 'next';
import { NewLink } from '../../../new-subject/new-link.tsx';
import { addressesKnown } from '../../../sources/address-state.ts';
import { sourcesAskedFor } from '../../../sources/listed-source.ts';
import { loadSourceList } from '../../../sources/load-source-list.ts';
import { NeverVisited } from '../../../sources/never-visited.tsx';
import { SourceList } from '../../../sources/source-list.tsx';
import { SourceListControls } from '../../../sources/source-list-controls.tsx';
import { readSourceListRequest, SOURCES_PATH, sourceListPath } from '../../../sources/source-list-request.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import type { SearchParams } from '../../../ui/search-params.ts';
import { TextLink } from '../../../ui/text-link.tsx';

const PAGE_SIZE = 50;

export const metadata: Metadata = { title: 'Sources' };

/** What the graph rests on, what cannot be read any more or nobody looked at lately enough first. */
export default async function SourcesPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}) {
  const asked = readSourceListRequest(await searchParams);
  const all = await loadSourceList();
  const known = addressesKnown(all.map(({ standing }) => standing));
  // Who is told of no address cannot narrow by it, and would not see by what the list is narrowed.
  const request = known === 'VISITED' ? asked : { ...asked, address: undefined };
  const found = sourcesAskedFor(all, request);
  const shown = found.slice((request.page - 1) * PAGE_SIZE, request.page * PAGE_SIZE);
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeader
        title="Sources"
        trail={[{ name: 'Home', href: '/' }]}
        lead="Every statement names the passage that it rests on. These are the works that the passages are in."
      />
      <NewLink segment="source" />
      <SourceListControls
        request={request}
        knowsAge={all.some(({ standing }) => standing !== undefined)}
        knowsAddresses={known === 'VISITED'}
      />
      {known === 'NEVER_VISITED' ? <NeverVisited what="their addresses answer" /> : null}
      <p role="status" className="-mb-3 text-sm text-ink-faint tabular-nums">
        {found.length} found
      </p>
      {shown.length === 0 ? <NoSources isWhole={all.length === 0} /> : <SourceList sources={shown} />}
      <Pagination
        of="sources"
        first={request.page === 1 ? undefined : sourceListPath({ ...request, page: 1 })}
        next={
          found.length > request.page * PAGE_SIZE
            ? sourceListPath({ ...request, page: request.page + 1 })
            : undefined
        }
      />
    </div>
  );
}

/** Why the list is empty: there is no source, or none is as it was asked for. */
function NoSources({ isWhole }: { readonly isWhole: boolean }) {
  return isWhole ? (
    <EmptyState title="No source yet">Sources appear here with the first published release.</EmptyState>
  ) : (
    <EmptyState title="Nothing fits">
      Try fewer words, or <TextLink href={SOURCES_PATH}>show all sources</TextLink>.
    </EmptyState>
  );
}
