import { changeSetPath } from '../change-sets/change-set-path.ts';
import type { ScheduledChangeSetsQuery } from '../desk-api/generated/graphql.ts';
import { Moment } from '../ui/moment.tsx';
import { Section } from '../ui/section.tsx';
import { TextLink } from '../ui/text-link.tsx';

interface ScheduledListProps {
  readonly changeSets: ScheduledChangeSetsQuery['changeSets']['nodes'];
}

/** What is to be published at a time, the next first; nothing when nothing is. */
export function ScheduledList({ changeSets }: ScheduledListProps) {
  if (changeSets.length === 0) return null;
  const byTime = changeSets.toSorted((a, b) => ((a.publishAt ?? '') < (b.publishAt ?? '') ? -1 : 1));
  return (
    <Section id="scheduled" title="Scheduled" remark={`${changeSets.length}`}>
      <ul className="divide-y divide-line">
        {byTime.map(({ number, title, publishAt }) => (
          <li key={number} className="py-2">
            <TextLink href={changeSetPath(number)}>
              CS-{number} {title}
            </TextLink>{' '}
            {publishAt === null ? null : (
              <span className="text-sm text-ink-soft">
                on <Moment at={publishAt} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
