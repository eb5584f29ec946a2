import { GAP_CODES } from '@symptograph/core';
import type { Metadata } from 'next';
import { CurationGapListDocument } from '../../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../../desk-api/query-desk.ts';
import { GapList } from '../../../inbox/gap-list.tsx';
import { gapsPath, readGapRequest } from '../../../inbox/gap-request.ts';
import { GAP_WORDS } from '../../../inbox/gap-words.ts';
import { INBOX_GAPS_PATH, INBOX_PATH } from '../../../inbox/inbox-path.ts';
import { loadSubjectPlaces } from '../../../subjects/load-subject-places.ts';
import { ChoiceLinks } from '../../../ui/choice-links.tsx';
import { Count } from '../../../ui/count.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import type { SearchParams } from '../../../ui/search-params.ts';
import { TextLink } from '../../../ui/text-link.tsx';

const PAGE_SIZE = 50;

export const metadata: Metadata = { title: 'Curation gaps' };

/** All that the graph lacks, the riskiest first. */
export default async function GapsPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const request = readGapRequest(await searchParams);
  const { codes, after } = request;
  const { curationGaps } = await queryDesk(CurationGapListDocument, {
    codes: codes.length === 0 ? null : codes,
    first: PAGE_SIZE,
    after: after ?? null,
  });
  const { nodes, totalCount, pageInfo } = curationGaps;
  const places = await loadSubjectPlaces(nodes.map(({ subjectId }) => subjectId));
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  return (
    <div className="grid max-w-5xl gap-6">
      <PageHeader
        title="Curation gaps"
        trail={[
          { name: 'Home', href: '/' },
          { name: 'Inbox', href: INBOX_PATH },
        ]}
        lead="What the graph lacks, by the harm that it can do. The points of a gap are those of its kind and of each reason."
      />
      <ChoiceLinks
        name="Kinds of gaps"
        title="Kind"
        choices={GAP_CODES.map((code) => {
          const isOn = codes.includes(code);
          const wanted = GAP_CODES.filter((each) => (each === code ? !isOn : codes.includes(each)));
          return { key: code, label: GAP_WORDS[code], isOn, href: gapsPath({ codes: wanted }) };
        })}
      />
      <div>
        <p role="status" className="mb-2 text-sm text-ink-faint tabular-nums">
          <Count of={totalCount} /> found
          {nodes.length < totalCount ? `, ${nodes.length} on this page` : ''}
        </p>
        {nodes.length === 0 ? (
          <EmptyState title="Nothing is missing">
            No gap of this kind is left. <TextLink href={INBOX_GAPS_PATH}>Show all kinds</TextLink>.
          </EmptyState>
        ) : (
          <GapList gaps={nodes} places={places} />
        )}
        <Pagination
          of="gaps"
          first={after === undefined ? undefined : gapsPath({ codes })}
          next={next === undefined ? undefined : gapsPath({ codes, after: next })}
        />
      </div>
    </div>
  );
}
