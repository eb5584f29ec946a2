import type { SourcePageQuery } from '../api/generated/graphql.ts';
import { Pagination } from '../ui/pagination.tsx';
import { Section } from '../ui/section.tsx';
import { CitationList } from './citation-list.tsx';
import { CITING, citationWords } from './citation-words.ts';
import { CitedStatements } from './cited-statements.tsx';
import { CitingChoice } from './citing-choice.tsx';
import type { LoadedCitations } from './load-source.ts';

interface RestingOnItProps {
  /** The address of the source's page. */
  readonly path: string;
  readonly source: NonNullable<SourcePageQuery['source']>;
  /** Undefined where the desk tells nothing: then only statements are known. */
  readonly citations: LoadedCitations | undefined;
  readonly after: string | undefined;
}

/** Everything that cites a source, one kind at a time, page by page. */
export function RestingOnIt({ path, source, citations, after }: RestingOnItProps) {
  const type = citations?.type ?? 'STATEMENT';
  const list = citations && type !== 'STATEMENT' ? citations.standing.citations : source.statements;
  const { hasNextPage, endCursor } = list.pageInfo;
  const counts = citations?.standing.citationCounts ?? [
    { type: 'STATEMENT' as const, count: source.statements.totalCount },
  ];
  return (
    <Section id="citations" title="What rests on it" remark={`${citationWords(counts)}.`}>
      <div className="grid gap-4">
        {counts.length > 1 ? <CitingChoice counts={counts} type={type} path={path} /> : null}
        {list.totalCount === 0 ? (
          <p className="text-ink-soft">No {CITING[type][0]} cites it.</p>
        ) : citations && type !== 'STATEMENT' ? (
          <CitationList {...citations} />
        ) : (
          <CitedStatements sourceId={source.id} statements={source.statements.nodes} />
        )}
        <Pagination
          of="what cites it"
          first={after === undefined ? undefined : `${path}?of=${type}`}
          next={
            hasNextPage && endCursor !== null
              ? `${path}?of=${type}&after=${encodeURIComponent(endCursor)}`
              : undefined
          }
        />
      </div>
    </Section>
  );
}
