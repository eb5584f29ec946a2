import type { DeskInboxQuery } from '../desk-api/generated/graphql.ts';
import { releasePath } from '../releases/release-path.ts';
import { Moment } from '../ui/moment.tsx';
import { TextLink } from '../ui/text-link.tsx';

/** What was published last. */
export function RecentReleases({ releases }: { readonly releases: DeskInboxQuery['releases']['nodes'] }) {
  if (releases.length === 0) return <p className="text-ink-soft">Nothing is published yet.</p>;
  return (
    <ul className="grid gap-2.5 text-sm">
      {releases.map(({ number, title, publishedAt }) => (
        <li key={number}>
          <TextLink href={releasePath(number)}>Release {number}</TextLink>: {title}
          <span className="block text-ink-faint">
            <Moment at={publishedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
