import 'server-only';
import {
  type ConceptLinkFragment,
  NamedConceptsDocument,
  type NamedConceptsQuery,
} from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';

/** The most ids that the API looks up at once. */
const MOST_IDS = 100;

/** Concepts by id, to link to; ids that name none are left out. */
export async function loadNamedConcepts(
  ids: readonly string[],
): Promise<ReadonlyMap<string, ConceptLinkFragment>> {
  const pages = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, page) =>
    ids.slice(page * MOST_IDS, (page + 1) * MOST_IDS),
  );
  const answers = await Promise.all(pages.map((page) => queryApi(NamedConceptsDocument, { ids: page })));
  const concepts = answers.flatMap(({ nodes }) => nodes.filter(isConcept));
  return new Map(concepts.map((concept) => [concept.id, concept]));
}

function isConcept(node: NamedConceptsQuery['nodes'][number]): node is ConceptLinkFragment {
  return node !== null && 'slug' in node;
}
