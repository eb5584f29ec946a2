import 'server-only';
import type { Vocabulary } from '@symptograph/rules';
import { FactSynonymsDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import type { Synonyms } from './client-book.ts';

/** The most ids that the API looks up at once. */
const MOST_IDS = 100;

/** Other names of the concepts that the facts of a vocabulary are about; concepts without any are left out. */
export async function loadSynonyms({ facts }: Pick<Vocabulary, 'facts'>): Promise<Synonyms> {
  const ids = [...new Set(facts.map(({ fact }) => fact.concept))];
  const pages = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, page) =>
    ids.slice(page * MOST_IDS, (page + 1) * MOST_IDS),
  );
  const answers = await Promise.all(pages.map((page) => queryApi(FactSynonymsDocument, { ids: page })));
  const named = answers.flatMap(({ nodes }) =>
    nodes.flatMap((node) =>
      node !== null && 'synonyms' in node && node.synonyms.length > 0
        ? [[node.id, node.synonyms] as const]
        : [],
    ),
  );
  return Object.fromEntries(named);
}
