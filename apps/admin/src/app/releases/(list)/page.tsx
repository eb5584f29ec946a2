import { can } from '@symptograph/core';
import type { Metadata } from 'next';
import { comparePath } from '../../../releases/compare-request.ts';
import { loadChangeSetsBehind, loadScheduled } from '../../../releases/load-change-sets-behind.ts';
import { loadReleaseList } from '../../../releases/load-release-list.ts';
import { RELEASES_PATH } from '../../../releases/release-path.ts';
import { ReleaseTimeline } from '../../../releases/release-timeline.tsx';
import { ScheduledList } from '../../../releases/scheduled-list.tsx';
import { VerifyChain } from '../../../releases/verify-chain.tsx';
import { loadViewer } from '../../../session/load-viewer.ts';
import { BUTTON_LOOK } from '../../../ui/button-look.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { IntentLink } from '../../../ui/intent-link.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { cursorOf, type SearchParams } from '../../../ui/search-params.ts';

export const metadata: Metadata = { title: 'Releases' };

/** What was published when, for everybody. */
export default async function ReleasesPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}) {
  const after = cursorOf(await searchParams);
  const [{ releases, beyond, totalCount, next }, changeSets, scheduled, viewer] = await Promise.all([
    loadReleaseList(after),
    loadChangeSetsBehind(after),
    loadScheduled(),
    loadViewer(),
  ]);
  const [newest, second] = releases;
  return (
    <div className="grid max-w-4xl gap-6">
      <PageHeader
        title="Releases"
        trail={[{ name: 'Home', href: '/' }]}
        lead="Every state of the graph that was ever published. The hash of a release covers its content and the hash of the release before it; each is held here against the one that the release names."
      />
      {newest && second && after === undefined ? (
        <p>
          <IntentLink href={comparePath({ from: second.number, to: newest.number })} className={BUTTON_LOOK}>
            Compare two releases
          </IntentLink>
        </p>
      ) : null}
      {viewer !== undefined && can(viewer, 'READ_AUDIT') === true ? <VerifyChain /> : null}
      <ScheduledList changeSets={after === undefined ? scheduled : []} />
      {releases.length === 0 ? (
        <EmptyState title="No release yet">
          Releases appear here as soon as a change set or a content pack is published.
        </EmptyState>
      ) : (
        <div>
          <p role="status" className="mb-3 text-sm text-ink-faint tabular-nums">
            {totalCount === 1 ? '1 release' : `${totalCount} releases`}
          </p>
          <ReleaseTimeline releases={releases} beyond={beyond} changeSets={changeSets} />
        </div>
      )}
      <Pagination
        of="releases"
        first={after === undefined ? undefined : RELEASES_PATH}
        next={next === undefined ? undefined : `${RELEASES_PATH}?after=${encodeURIComponent(next)}`}
      />
    </div>
  );
}
