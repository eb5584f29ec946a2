import type { Metadata } from 'next';
import { INBOX_PATH } from '../../../inbox/inbox-path.ts';
import { InboxQueues } from '../../../inbox/inbox-queues.tsx';
import { loadInbox } from '../../../inbox/load-inbox.ts';
import { NotificationList } from '../../../inbox/notification-list.tsx';
import { RecentReleases } from '../../../inbox/recent-releases.tsx';
import { RELEASES_PATH } from '../../../releases/release-path.ts';
import { loadViewer } from '../../../session/load-viewer.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { cursorOf, type SearchParams } from '../../../ui/search-params.ts';
import { Section } from '../../../ui/section.tsx';
import { TextLink } from '../../../ui/text-link.tsx';

export const metadata: Metadata = { title: 'Inbox' };

/** What waits for whoever is signed in, and what happened. */
export default async function InboxPage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const after = cursorOf(await searchParams);
  const [loaded, viewer] = await Promise.all([loadInbox(after), loadViewer()]);
  const { notifications, unreadNotifications, releases } = loaded.desk;
  const next = notifications.pageInfo.hasNextPage ? notifications.pageInfo.endCursor : null;
  return (
    <div className="grid max-w-6xl gap-8">
      <PageHeader
        title="Inbox"
        trail={[{ name: 'Home', href: '/' }]}
        lead="What waits for you at the desk, and what happened since you last looked."
      />
      <div className="grid items-start gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-8">
          {viewer === undefined ? null : <InboxQueues loaded={loaded} viewer={viewer} />}
        </div>
        <div className="grid min-w-0 gap-8">
          <Section
            id="notifications"
            title="Notifications"
            remark={unreadNotifications === 0 ? undefined : `${unreadNotifications} unread`}
          >
            {notifications.nodes.length === 0 ? (
              <p className="text-ink-soft">
                Nothing yet. You are told here when somebody asks you for a review, answers you, or publishes
                what you wrote.
              </p>
            ) : (
              <NotificationList told={notifications.nodes} unread={unreadNotifications} />
            )}
            <Pagination
              of="notifications"
              first={after === undefined ? undefined : INBOX_PATH}
              next={
                next === null ? undefined : `${INBOX_PATH}?after=${encodeURIComponent(next)}#notifications`
              }
            />
          </Section>
          <Section id="recent-releases" title="Recent releases">
            <RecentReleases releases={releases.nodes} />
            <p className="mt-3 text-sm">
              <TextLink href={RELEASES_PATH}>All releases</TextLink>
            </p>
          </Section>
        </div>
      </div>
    </div>
  );
}
