import { OutsideLink, TextLink } from '../ui/text-link.tsx';
import type { Citations, CitedSource } from './citations.ts';
import { Passage } from './passage.tsx';
import { SourceKindBadge } from './source-kind-badge.tsx';

/** The passages that a page cites, numbered, under their sources. */
export function EvidenceList({ citations }: { readonly citations: Citations }) {
  return (
    <div className="grid gap-6">
      {citations.sources.map((cited) => (
        <CitedSourceList key={cited.source.id} cited={cited} />
      ))}
    </div>
  );
}

function CitedSourceList({ cited: { source, citations } }: { readonly cited: CitedSource }) {
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <TextLink href={`/sources/${source.slug}`}>{source.title}</TextLink>
        <SourceKindBadge kind={source.sourceKind} />
        {source.url === null ? null : (
          <span className="text-sm">
            <OutsideLink href={source.url}>Read it at its publisher</OutsideLink>
          </span>
        )}
      </p>
      <ol className="mt-2 grid gap-1.5 text-sm text-ink-soft sm:columns-2 sm:block sm:gap-x-10">
        {citations.map(({ number, evidence }) => (
          <li
            key={number}
            id={`citation-${number}`}
            className="flex break-inside-avoid gap-2.5 rounded-sm py-0.5"
          >
            <span className="w-6 shrink-0 text-right font-semibold text-ink-faint tabular-nums">
              {number}
            </span>
            <Passage evidence={evidence} />
          </li>
        ))}
      </ol>
    </div>
  );
}
