import type { SourceListQuery } from '../api/generated/graphql.ts';
import { SourceKindBadge } from '../evidence/source-kind-badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { SourceDetails } from './source-details.tsx';

/** The sources with where to read them and how much rests on each. */
export function SourceList({ sources }: { readonly sources: SourceListQuery['sources']['nodes'] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sources.map((source) => (
        <li key={source.id} className="grid gap-3 py-5">
          <h2 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-serif text-lg font-semibold">
            <TextLink href={`/sources/${source.slug}`}>{source.title}</TextLink>
            <span className="font-sans font-normal">
              <SourceKindBadge kind={source.sourceKind} />
            </span>
          </h2>
          <p className="text-sm text-ink-soft tabular-nums">
            {source.statements.totalCount === 1
              ? '1 statement rests on it'
              : `${source.statements.totalCount} statements rest on it`}
          </p>
          <SourceDetails source={source} />
        </li>
      ))}
    </ul>
  );
}
