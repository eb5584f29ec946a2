import { can } from '@symptograph/core';
import type { Metadata } from 'next';
import { ChangeSetListControls } from '../../../change-sets/change-set-list-controls.tsx';
import { changeSetListPath, readChangeSetListRequest } from '../../../change-sets/change-set-list-request.ts';
import { CHANGE_SETS_PATH, NEW_CHANGE_SET_PATH } from '../../../change-sets/change-set-path.ts';
import { ChangeSetRow } from '../../../change-sets/change-set-row.tsx';
import { loadChangeSetList } from '../../../change-sets/load-change-set-list.ts';
import { loadStandings } from '../../../change-sets/load-standings.ts';
import { StandingLine } from '../../../change-sets/standing-line.tsx';
import { loadViewer } from '../../../session/load-viewer.ts';
import { MAIN_BUTTON_LOOK } from '../../../ui/button-look.ts';
import { Count } from '../../../ui/count.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IntentLink } from '../../../ui/intent-link.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import type { SearchParams } from '../../../ui/search-params.ts';
import { TextLink } from '../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'Change sets' };

/** The change sets of the desk, newest first. */
export default async function ChangeSetsPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}) {
  const request = readChangeSetListRequest(await searchParams);
  const [{ nodes, totalCount, pageInfo }, viewer] = await Promise.all([
    loadChangeSetList(request),
    loadViewer(),
  ]);
  const standings = await loadStandings(nodes);
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  const mayBegin = viewer !== undefined && can(viewer, 'CREATE_CHANGE_SET') === true;
  return (
    <div className="grid max-w-5xl gap-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <PageHeader
          title="Change sets"
          trail={[{ name: 'Home', href: '/' }]}
          lead="What is written, reviewed and published together. Nothing is published in any other way."
        />
        {mayBegin ? (
          <IntentLink href={NEW_CHANGE_SET_PATH} className={MAIN_BUTTON_LOOK}>
            Begin a change set
          </IntentLink>
        ) : null}
      </div>
      <ChangeSetListControls request={request} />
      <div>
        <p role="status" className="mb-2 text-sm text-ink-faint tabular-nums">
          <Count of={totalCount} /> found
          {nodes.length < totalCount ? `, ${nodes.length} on this page` : ''}
        </p>
        {nodes.length === 0 ? (
          <NoChangeSets isWhole={changeSetListPath(request) === CHANGE_SETS_PATH} mayBegin={mayBegin} />
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {nodes.map((changeSet) => (
              <ChangeSetRow key={changeSet.number} changeSet={changeSet}>
                <StandingLine standing={standings.get(changeSet.number)} />
              </ChangeSetRow>
            ))}
          </ul>
        )}
        <Pagination
          of="change sets"
          first={
            request.after === undefined ? undefined : changeSetListPath({ ...request, after: undefined })
          }
          next={next === undefined ? undefined : changeSetListPath({ ...request, after: next })}
        />
      </div>
    </div>
  );
}

interface NoChangeSetsProps {
  readonly isWhole: boolean;
  readonly mayBegin: boolean;
}

/** Why the list is empty, and what to do about it. */
function NoChangeSets({ isWhole, mayBegin }: NoChangeSetsProps) {
  if (!isWhole) {
    return (
      <EmptyState title="Nothing fits">
        Take a choice back, or <TextLink href={CHANGE_SETS_PATH}>show all change sets</TextLink>.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No change set yet">
      {mayBegin ? (
        <>
          <TextLink href={NEW_CHANGE_SET_PATH}>Begin one</TextLink>, or edit any page: the first edit begins a
          draft of its own.
        </>
      ) : (
        'They appear here as soon as somebody writes one.'
      )}
    </EmptyState>
  );
}
