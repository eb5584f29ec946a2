import type { ConceptKind } from '@symptograph/core';
import { ArrowUpRight } from 'lucide-react';
import {
  AnatomyExampleDocument,
  ConditionExampleDocument,
  DiagnosticTestExampleDocument,
  FactorExampleDocument,
  ObservableExampleDocument,
  RiskFactorExampleDocument,
  SymptomExampleDocument,
  TreatmentExampleDocument,
} from '../api/generated/graphql.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { CopyButton } from '../ui/copy-button.tsx';

const DOCUMENTS: Readonly<Record<ConceptKind, { toString(): string }>> = {
  SYMPTOM: SymptomExampleDocument,
  CONDITION: ConditionExampleDocument,
  DIAGNOSTIC_TEST: DiagnosticTestExampleDocument,
  TREATMENT: TreatmentExampleDocument,
  RISK_FACTOR: RiskFactorExampleDocument,
  ANATOMY: AnatomyExampleDocument,
  FACTOR: FactorExampleDocument,
  OBSERVABLE: ObservableExampleDocument,
};

interface QueryOfPageProps {
  readonly concept: { readonly kind: ConceptKind; readonly slug: string };
}

/** The heart of a concept's page as a query for a frontend: to copy, or to run in GraphiQL. */
export function QueryOfPage({ concept: { kind, slug } }: QueryOfPageProps) {
  const query = withSlug(DOCUMENTS[kind].toString().trim(), slug);
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
