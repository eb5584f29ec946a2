import { SourceKindBadge } from '../evidence/source-kind-badge.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { AddressBadge } from './address-badge.tsx';
import { citationWords } from './citation-words.ts';
import type { ListedSource } from './listed-source.ts';
import { SourceAge } from './source-age.tsx';
import { SourceDetails } from './source-details.tsx';

/** The sources with where to read them, how long ago somebody did, whether it still answers, and how much rests on each. */
export function SourceList({ sources }: { readonly sources: readonly ListedSource[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sources.map(({ source, statements, standing }) => (
        <li key={source.id} className="grid gap-3 py-5">
          <h2 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-serif text-lg font-semibold">
            <TextLink href={`/sources/${source.slug}`}>{source.title}</TextLink>
            <span className="inline-flex flex-wrap gap-1.5 font-sans font-normal">
              <SourceKindBadge kind={source.sourceKind} />
              <SourceAge source={source} isStale={typeof standing?.outOfDate === 'string'} />
              {standing?.addressCheck ? <AddressBadge check={standing.addressCheck} /> : null}
            </span>
          </h2>
          <p className="text-sm text-ink-soft tabular-nums">
            {citationWords(standing?.citationCounts ?? [{ type: 'STATEMENT', count: statements }])}.
          </p>
          {typeof standing?.outOfDate === 'string' ? (
            <p className="max-w-prose text-sm text-warning">It {standing.outOfDate}.</p>
          ) : null}
          <SourceDetails source={source} />
        </li>
      ))}
    </ul>
  );
}
