import type { Metadata } from 'next';
import { AuditFilters } from '../../audit/audit-filters.tsx';
import { AuditList } from '../../audit/audit-list.tsx';
import { AUDIT_PATH, auditPath, readAuditRequest } from '../../audit/audit-request.ts';
import { AuditPageDocument } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import type { SearchParams } from '../../ui/search-params.ts';
import { TextLink } from '../../ui/text-link.tsx';

const PAGE_SIZE = 50;

export const metadata: Metadata = { title: 'Audit log' };

/** Who did what at the desk. */
export default async function AuditLogPage({
  searchParams,
}: {
  readonly searchParams: Promise<SearchParams>;
}) {
  const request = readAuditRequest(await searchParams);
  const { action, actorId, subject, after } = request;
  const { auditLog, people } = await queryDesk(AuditPageDocument, {
    action: action ?? null,
    actorId: actorId ?? null,
    subject: subject ?? null,
    first: PAGE_SIZE,
    after: after ?? null,
  });
  const { events, totalCount, hasMore } = auditLog;
  const last = events.at(-1)?.seq;
  return (
    <div className="grid max-w-5xl gap-6">
      <PageHeader
        title="Audit log"
        trail={[{ name: 'Home', href: '/' }]}
        lead="Who did what, newest first. Nothing in it is ever changed or removed: each event carries a hash over itself and the one before it."
      />
      <AuditFilters request={request} people={people} />
      <div>
        <p role="status" className="mb-2 text-sm text-ink-faint tabular-nums">
          {totalCount === 1 ? '1 event' : `${totalCount} events`}
          {events.length < totalCount ? `, ${events.length} on this page` : ''}
        </p>
        {events.length === 0 ? (
          <EmptyState title="Nothing fits">
            Take a filter back, or <TextLink href={AUDIT_PATH}>show the whole log</TextLink>.
          </EmptyState>
        ) : (
          <AuditList events={events} names={new Map(people.map(({ id, name }) => [id, name]))} />
        )}
        <Pagination
          of="the audit log"
          first={after === undefined ? undefined : auditPath({ ...request, after: undefined })}
          next={hasMore && last !== undefined ? auditPath({ ...request, after: last }) : undefined}
        />
      </div>
    </div>
  );
}
