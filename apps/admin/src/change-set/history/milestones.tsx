import { Moment } from '../../ui/moment.tsx';
import { milestonesOf, type ToldChangeSet } from './milestones-of.ts';

/** What became of a change set besides its edits, oldest first, and when it will be published. */
export function Milestones({ changeSet }: { readonly changeSet: ToldChangeSet }) {
  const { publishAt, scheduledBy, publishedRelease } = changeSet;
  return (
    <ol aria-label="What became of it" className="grid gap-2.5 border-l-2 border-line pl-4 text-sm">
      {milestonesOf(changeSet).map(({ key, at, words, text }) => (
        <li key={key}>
          {words}{' '}
          <span className="text-ink-faint">
            <Moment at={at} />
          </span>
          {text === undefined || text === '' ? null : (
            <p className="line-clamp-3 max-w-prose whitespace-pre-line text-ink-soft">{text}</p>
          )}
        </li>
      ))}
      {publishAt === null || publishedRelease !== null ? null : (
        <li>
          {scheduledBy === null ? 'It' : `${scheduledBy.name} scheduled it: it`} is to be published on{' '}
          <Moment at={publishAt} />
        </li>
      )}
    </ol>
  );
}
