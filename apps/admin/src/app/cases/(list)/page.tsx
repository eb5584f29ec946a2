import type { Metadata } from 'next';
import { CaseList } from '../../../cases/case-list.tsx';
import { CASES_PATH } from '../../../cases/case-path.ts';
import { LibraryVerdict } from '../../../cases/library-verdict.tsx';
import { loadCaseList } from '../../../cases/load-case-list.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { cursorOf, type SearchParams } from '../../../ui/search-params.ts';

export const metadata: Metadata = { title: 'Cases' };

/** The case library with what the published rules answer. */
export default async function CasesPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const after = cursorOf(await searchParams);
  const { page, replayed } = await loadCaseList(after);
  const { nodes, pageInfo, totalCount } = page;
  return (
    <div className="grid max-w-5xl gap-6">
      <PageHeader
        title="Cases"
        trail={[{ name: 'Home', href: '/' }]}
        lead="Stories of people with a complaint, what is found, and how urgent that is. The rules are held to them."
      />
      {replayed.length === 0 ? null : <LibraryVerdict cases={replayed} />}
      {nodes.length === 0 ? (
        <EmptyState title="No case yet">Cases appear here with the first release that has some.</EmptyState>
      ) : (
        <div>
          <p role="status" className="mb-2 text-sm text-ink-faint tabular-nums">
            {totalCount === 1 ? '1 case' : `${totalCount} cases`}
            {nodes.length < totalCount ? `, ${nodes.length} on this page` : ''}
          </p>
          <CaseList cases={nodes} answers={new Map(replayed.map((each) => [each.of.id, each]))} />
          <Pagination
            of="cases"
            first={after === undefined ? undefined : CASES_PATH}
            next={
              pageInfo.hasNextPage && pageInfo.endCursor !== null
                ? `${CASES_PATH}?after=${encodeURIComponent(pageInfo.endCursor)}`
                : undefined
            }
          />
        </div>
      )}
    </div>
  );
}
