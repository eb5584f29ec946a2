import { changeSetPath } from '../change-sets/change-set-path.ts';
import type { AuditPageQuery } from '../desk-api/generated/graphql.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { Moment } from '../ui/moment.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { auditPath } from './audit-request.ts';
import { doneWords } from './done-words.ts';
import { EventDetails } from './event-details.tsx';

type AuditEvent = AuditPageQuery['auditLog']['events'][number];

interface AuditListProps {
  readonly events: readonly AuditEvent[];
  /** What people are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** Who did what to what, newest first; each of the three narrows the list. */
export function AuditList({ events, names }: AuditListProps) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {events.map((event) => (
        <Event key={event.seq} event={event} names={names} />
      ))}
    </ol>
  );
}

function Event({ event, names }: { readonly event: AuditEvent } & Pick<AuditListProps, 'names'>) {
  const { seq, at, action, actor, actorId, subject, details, hash } = event;
  return (
    <li className="grid gap-x-5 gap-y-1 py-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <p className="text-sm text-ink-faint">
        <span className="tabular-nums">{seq}</span> · <Moment at={at} />
      </p>
      <div className="min-w-0">
        <p>
          <TextLink href={auditPath({ actorId })}>{actor?.name ?? actorId}</TextLink>{' '}
          <IntentLink
            href={auditPath({ action })}
            className="font-semibold hover:text-accent hover:underline"
          >
            {doneWords(action)}
          </IntentLink>{' '}
          <Subject subject={subject} name={names.get(subject)} />
        </p>
        <details className="mt-0.5 text-sm">
          <summary className="cursor-pointer text-ink-faint">Details</summary>
          <EventDetails details={details} />
          <p className="mt-1 text-ink-faint">
            Hash <code className="font-mono text-xs break-all">{hash}</code>
          </p>
        </details>
      </div>
    </li>
  );
}

function Subject({ subject, name }: { readonly subject: string; readonly name: string | undefined }) {
  const number = /^CS-(\d+)$/.exec(subject)?.[1];
  if (number !== undefined) return <TextLink href={changeSetPath(Number(number))}>{subject}</TextLink>;
  if (name !== undefined) return <TextLink href={auditPath({ subject })}>{name}</TextLink>;
  return (
    <IntentLink
      href={auditPath({ subject })}
      className="font-mono text-xs break-all text-ink-soft hover:text-accent hover:underline"
    >
      {subject}
    </IntentLink>
  );
}
