import type { Metadata } from 'next';
import { CaseList } from '../../../cases/case-list.tsx';
import { CaseListControls } from '../../../cases/case-list-controls.tsx';
import { caseListPath, readCaseListRequest } from '../../../cases/case-list-request.ts';
import { CASES_PATH } from '../../../cases/case-path.ts';
import { LibraryVerdict } from '../../../cases/library-verdict.tsx';
import { loadCaseList } from '../../../cases/load-case-list.ts';
import { NewLink } from '../../../new-subject/new-link.tsx';
import { Count } from '../../../ui/count.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import type { SearchParams } from '../../../ui/search-params.ts';
import { TextLink } from '../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'Cases' };

/** The case library with what the published rules answer. */
export default async function CasesPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const request = readCaseListRequest(await searchParams);
  const { page, library } = await loadCaseList(request);
  const { cases, total, next } = page;
  return (
    <div className="grid max-w-5xl gap-6">
      <PageHeader
        title="Cases"
        trail={[{ name: 'Home', href: '/' }]}
        lead="Stories of people with a complaint, what is found, and how urgent that is. The rules are held to them."
      />
      <NewLink segment="case" />
      {library.length === 0 ? null : <LibraryVerdict library={library} />}
      <CaseListControls request={request} />
      <div>
        <p role="status" className="mb-2 text-sm text-ink-faint tabular-nums">
          <Count of={total} /> found
          {request.text === undefined ? '' : ` for “${request.text}”`}
          {cases.length < total ? `, ${cases.length} on this page` : ''}
        </p>
        {cases.length === 0 ? <NoCases isWhole={library.length === 0} /> : <CaseList cases={cases} />}
        <Pagination
          of="cases"
          first={request.after === undefined ? undefined : caseListPath({ ...request, after: undefined })}
          next={next === undefined ? undefined : caseListPath({ ...request, after: next })}
        />
      </div>
    </div>
  );
}

/** Why the list is empty: there is no case, or none is as it was asked for. */
function NoCases({ isWhole }: { readonly isWhole: boolean }) {
  return isWhole ? (
    <EmptyState title="No case yet">Cases appear here with the first release that has some.</EmptyState>
  ) : (
    <EmptyState title="Nothing fits">
      Try fewer words or levels, or <TextLink href={CASES_PATH}>show all cases</TextLink>.
    </EmptyState>
  );
}
