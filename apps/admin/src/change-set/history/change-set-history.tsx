import { notFound } from 'next/navigation';
import { ChangeSetHistoryDocument, type ChangeSetHistoryQuery } from '../../desk-api/generated/graphql.ts';
import { queryDesk } from '../../desk-api/query-desk.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import { Milestones } from './milestones.tsx';

const PAGE_SIZE = 30;

interface ChangeSetHistoryProps {
  readonly number: number;
  readonly after: string | undefined;
}

type HistoryEvent = NonNullable<ChangeSetHistoryQuery['changeSet']>['events']['nodes'][number];

/** Who edited what in a change set and when, newest first, and what became of it. */
export async function ChangeSetHistory({ number, after }: ChangeSetHistoryProps) {
  const variables = { number, first: PAGE_SIZE, after: after ?? null };
  const { changeSet } = await queryDesk(ChangeSetHistoryDocument, variables);
  const { events, ...rest } = changeSet ?? notFound();
  const path = changeSetTabPath(number, 'history');
  const { hasNextPage, endCursor } = events.pageInfo;
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
      {after === undefined ? <Milestones changeSet={rest} /> : null}
      {events.nodes.length === 0 ? (
        <EmptyState title="Nothing was edited yet">
          Each edit stands here, with who made it and when.
        </EmptyState>
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {events.nodes.map((event) => (
            <li key={event.seq} className="grid gap-1 py-3">
              <Event event={event} />
            </li>
          ))}
        </ol>
      )}
      <Pagination
        of="edits"
        first={after === undefined ? undefined : path}
        next={
          hasNextPage && endCursor !== null ? `${path}?after=${encodeURIComponent(endCursor)}` : undefined
        }
      />
    </div>
  );
}

function Event({ event: { seq, at, by, sentence, undoes, details } }: { readonly event: HistoryEvent }) {
  return (
    <>
      <p className="text-sm text-ink-faint">
        <span className="font-semibold text-ink">{by.name}</span> <Moment at={at} />
        <span className="tabular-nums">, edit {seq}</span>
        {undoes === null ? '' : `, takes back edit ${undoes}`}
      </p>
      <p className="max-w-prose">{sentence}</p>
      <EventDetails details={details} />
    </>
  );
}

/** How many places of an edit are told without being asked for. */
const IN_VIEW = 3;

function EventDetails({ details }: Pick<HistoryEvent, 'details'>) {
  const list = (
    <ul className="grid list-disc gap-1 pl-5 text-sm text-ink-soft">
      {details.map((detail) => (
        <li key={`${detail.path} ${detail.sentence}`}>{detail.sentence}</li>
      ))}
    </ul>
  );
  if (details.length === 0) return null;
  if (details.length <= IN_VIEW) return list;
  return (
    <details>
      <summary className="w-fit cursor-pointer text-sm text-ink-soft">{details.length} places</summary>
      {list}
    </details>
  );
}
