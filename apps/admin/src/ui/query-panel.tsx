import { ArrowUpRight } from 'lucide-react';
import { BUTTON_LOOK } from './button-look.ts';
import { CodeBlock } from './code-block.tsx';
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
        <CodeBlock name="Query" text={query} />
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
