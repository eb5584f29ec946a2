import type { ConceptKind } from '@symptograph/core';
import { QueryPanel } from '../ui/query-panel.tsx';
import { exampleQueryOf } from './example-query-of.ts';

interface QueryOfPageProps {
  readonly concept: { readonly kind: ConceptKind; readonly slug: string };
}

/** The heart of a concept's page as a query for a frontend. */
export function QueryOfPage({ concept: { kind, slug } }: QueryOfPageProps) {
  return <QueryPanel document={exampleQueryOf(kind)} slug={slug} />;
}
