import { buildSnapshot, conditionsWithSymptom, type GraphDocument } from '@symptograph/core';

/** Three hops, with what a page about a symptom shows: the symptom, 10 conditions, their tests and treatments. */
const THREE_HOPS = `query WhatItCouldBe($slug: String!, $first: Int!) {
  symptom(slug: $slug) {
    id
    name
    summary { text }
    conditions(first: $first) {
      edges {
        node {
          id
          slug
          name
          commonness
          mustNotMiss
          summary { text }
          tests { purpose test { slug name testKind } }
          treatments { line aim treatment { slug name treatmentKind } }
        }
        statements { qualifiers { frequency { word } } evidence { locator source { title } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const SMALL = 'query One($slug: String!) { symptom(slug: $slug) { id slug name symptomKind } }';

const CONDITIONS = 10;
const ROOTS = 500;

/** The two queries that are asked. */
export const QUERY_NAMES = ['3 hops', 'small'] as const;
export type QueryName = (typeof QUERY_NAMES)[number];

/** The bodies of the requests that are sent in rotation, one for each root. */
export type Questions = Readonly<Record<QueryName, readonly string[]>>;

/** The questions about a graph: about 500 symptoms that have more conditions than are asked for. */
export function questionsAbout(document: GraphDocument): Questions {
  const snapshot = buildSnapshot(document);
  const roots = document.concepts
    .filter(({ id, kind }) => kind === 'SYMPTOM' && conditionsWithSymptom(snapshot, id).length > CONDITIONS)
    .slice(0, ROOTS);
  if (roots.length < ROOTS)
    throw new Error(`Only ${roots.length} symptoms have over ${CONDITIONS} conditions.`);
  return {
    '3 hops': roots.map(({ slug }) => bodyOf(THREE_HOPS, { slug, first: CONDITIONS })),
    small: roots.map(({ slug }) => bodyOf(SMALL, { slug })),
  };
}

function bodyOf(query: string, variables: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ query, variables });
}
