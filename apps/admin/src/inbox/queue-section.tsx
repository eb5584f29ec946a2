import type { ReactNode } from 'react';
import { ChangeSetRow } from '../change-sets/change-set-row.tsx';
import type { QueueFragment } from '../desk-api/generated/graphql.ts';
import { Moment } from '../ui/moment.tsx';
import { Section } from '../ui/section.tsx';
import { TextLink } from '../ui/text-link.tsx';

interface QueueSectionProps {
  readonly id: string;
  readonly title: string;
  readonly queue: QueueFragment;
  /** The address of the whole list, where there is one. */
  readonly all?: string;
  /** What is said when nothing is in it: what to do next. */
  readonly empty: ReactNode;
}

/** Change sets that wait for one thing, the first of them. */
export function QueueSection({ id, title, queue, all, empty }: QueueSectionProps) {
  const { count, changeSets } = queue;
  return (
    <Section id={id} title={title} remark={count === 0 ? undefined : count}>
      {count === 0 ? (
        <p className="text-ink-soft">{empty}</p>
      ) : (
        <ul className="divide-y divide-line">
          {changeSets.map((changeSet) => (
            <ChangeSetRow key={changeSet.number} changeSet={changeSet} level="h3">
              <Due followUp={changeSet.followUp} />
            </ChangeSetRow>
          ))}
        </ul>
      )}
      {count > changeSets.length ? (
        <p className="mt-2 text-sm text-ink-faint">
          {changeSets.length} of {count} are shown.{' '}
          {all === undefined ? null : <TextLink href={all}>Show all</TextLink>}
        </p>
      ) : null}
    </Section>
  );
}

/** By when somebody has to look at an emergency switch-off. */
function Due({ followUp }: { readonly followUp: QueueFragment['changeSets'][number]['followUp'] }) {
  if (followUp === null || followUp.dueAt === null) return null;
  return (
    <p
      className={`col-span-full text-sm font-semibold ${followUp.isOverdue ? 'text-danger' : 'text-warning'}`}
    >
      {followUp.isOverdue ? 'Overdue since ' : 'To be looked at by '}
      <Moment at={followUp.dueAt} />
    </p>
  );
}
