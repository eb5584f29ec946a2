import type { EvidenceViewFragment } from '../api/generated/graphql.ts';
import { type Citations, citationsFor } from './citations.ts';

interface CiteProps {
  readonly evidence: readonly EvidenceViewFragment[];
  readonly citations: Citations;
}

/** The numbers of the passages that back what stands before them, each a link to the list at the page's end. */
export function Cite({ evidence, citations }: CiteProps) {
  const cited = citationsFor(citations, evidence);
  if (cited.length === 0) return null;
  return (
    <sup className="ml-0.5 text-xs leading-none whitespace-nowrap tabular-nums">
      {cited.map(({ number, evidence: { locator, source } }, index) => (
        <span key={number}>
          {index === 0 ? '' : ' '}
          <a
            href={`#citation-${number}`}
            aria-label={`Citation ${number}`}
            title={locator ?? source.title}
            className="rounded-sm px-0.5 text-accent hover:bg-accent-wash hover:underline"
          >
            {number}
          </a>
        </span>
      ))}
    </sup>
  );
}
