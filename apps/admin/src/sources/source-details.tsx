import type { SourceViewFragment } from '../api/generated/graphql.ts';
import { CalendarDate } from '../ui/calendar-date.tsx';
import { OutsideLink } from '../ui/text-link.tsx';

/** Where a source can be read, when it was published and read, and under which terms. */
export function SourceDetails({ source }: { readonly source: SourceViewFragment }) {
  const { url, doi, publishedAt, accessedAt, licence } = source;
  const facts = [
    { name: 'Address', value: url === null ? null : <OutsideLink href={url}>{url}</OutsideLink> },
    {
      name: 'DOI',
      value: doi === null ? null : <OutsideLink href={`https://doi.org/${doi}`}>{doi}</OutsideLink>,
    },
    { name: 'Published', value: publishedAt === null ? null : <CalendarDate date={publishedAt} /> },
    { name: 'Read', value: accessedAt === null ? null : <CalendarDate date={accessedAt} /> },
    { name: 'Licence', value: licence },
  ].filter(({ value }) => value !== null);
  return (
    <dl className="grid gap-x-6 gap-y-1.5 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
      {facts.map(({ name, value }) => (
        <div key={name} className="contents">
          <dt className="text-ink-faint">{name}</dt>
          <dd className="mb-1.5 wrap-anywhere sm:mb-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
