import { ArrowUpRight } from 'lucide-react';
import { BUTTON_LOOK } from './button-look.ts';
import { CopyButton } from './copy-button.tsx';

interface QueryPanelProps {
  /** A query whose one variable is `$slug`. */
  readonly document: { toString(): string };
  readonly slug: string;
}

/** The heart of a page as a query for a frontend: to copy, or to run in GraphiQL. */
export function QueryPanel({ document, slug }: QueryPanelProps) {
  const query = withSlug(document.toString().trim(), slug);
  const graphiql = `/graphql?${new URLSearchParams({ query })}`;
  return (
    <details className="group rounded-md border border-line bg-surface shadow-sm">
      <summary className="cursor-pointer px-4 py-3 font-medium">Show as GraphQL query</summary>
      <div className="border-t border-line p-4">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard */}
        <section aria-label="Query" tabIndex={0} className="max-h-96 overflow-auto rounded-md bg-sunken p-4">
          <pre className="font-mono text-xs leading-relaxed">{query}</pre>
        </section>
        <div className="mt-3 flex flex-wrap gap-3">
          <CopyButton text={query} label="Copy the query" />
          <a href={graphiql} className={BUTTON_LOOK}>
            Open in GraphiQL <ArrowUpRight aria-hidden="true" size={16} />
          </a>
        </div>
      </div>
    </details>
  );
}

/** The query with its variable filled in, so that it can be pasted and run as it is. */
function withSlug(query: string, slug: string): string {
  return query.replace('($slug: String!)', '').replace('$slug', JSON.stringify(slug));
}
