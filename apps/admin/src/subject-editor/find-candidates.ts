import type { ConceptKind, IdPrefix } from '@symptograph/core';
import { CONCEPT_ID_PREFIX, CONCEPT_KINDS } from '@symptograph/core';
import { askDesk } from '../desk-api/ask-desk.ts';
import { FindConceptsDocument } from '../desk-api/generated/graphql.ts';
import { knownSources, sourcesNow } from '../new-subject/known-sources.ts';
import { isPlace, isSamePlace, sourcePlaceOf } from '../new-subject/source-place.ts';
import type { Candidate } from '../shape-form/field-scope.ts';
import { conceptKindLabel } from './concept-kind-label.ts';

/** The kinds of concepts whose ids have one of some prefixes. */
export function kindsOfPrefixes(prefixes: readonly string[]): readonly ConceptKind[] {
  return CONCEPT_KINDS.filter((kind) => prefixes.includes(CONCEPT_ID_PREFIX[kind] satisfies IdPrefix));
}

/** What is called by a text, of the kinds that a reference can name, drafts of the change set included; undefined while the desk does not answer. */
export async function findCandidates(
  text: string,
  prefixes: readonly string[],
  changeSet: number | undefined,
): Promise<readonly Candidate[] | undefined> {
  if (prefixes.includes('src')) return findSources(text, changeSet);
  const kinds = kindsOfPrefixes(prefixes);
  if (kinds.length === 0 || text.trim() === '') return [];
  const answer = await askDesk(FindConceptsDocument, { query: text.slice(0, 200), kinds }, changeSet);
  if (!answer.ok) return undefined;
  return answer.value.search.map(({ concept: { id, name, kind } }) => ({
    id,
    name,
    remark: kinds.length > 1 ? conceptKindLabel(kind) : undefined,
  }));
}

async function findSources(
  text: string,
  changeSet: number | undefined,
): Promise<readonly Candidate[] | undefined> {
  const wanted = text.trim().toLowerCase();
  // Nothing is searched for yet where a search begins.
  const sources = await (wanted === '' ? sourcesNow : knownSources)(changeSet);
  const place = isPlace(text) ? sourcePlaceOf({ url: text, doi: '' }) : {};
  return sources
    ?.filter(
      ({ title, slug, url, doi }) =>
        `${title} ${slug}`.toLowerCase().includes(wanted) ||
        isSamePlace(place, { url: url ?? undefined, doi: doi ?? undefined }),
    )
    .map(({ id, title }) => ({ id, name: title }));
}
