import 'server-only';
import { cache } from 'react';
import { SourcePageDocument, type SourcePageQuery } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import { askDeskIfThere } from '../desk-api/ask-desk-if-there.ts';
import { SourceCitationsDocument, type SourceCitationsQuery } from '../desk-api/generated/graphql.ts';
import { loadSubjectPlaces } from '../subjects/load-subject-places.ts';
import type { SubjectPlace } from '../subjects/subject-place.ts';
import { CITING, type CitingType } from './citation-words.ts';

const PAGE_SIZE = 50;

/** A source with a page of the statements that cite it, from a cursor on, or `null`; loaded once per request. */
export const loadSource = cache(
  async (slug: string, after: string | undefined): Promise<SourcePageQuery['source']> => {
    const { source } = await queryApi(SourcePageDocument, { slug, first: PAGE_SIZE, after: after ?? null });
    return source;
  },
);

/** What the desk knows of a source: how many things cite it, and a page of one kind of them with where each is read. */
export interface LoadedCitations {
  readonly standing: NonNullable<SourceCitationsQuery['source']>;
  /** The kind that is listed. */
  readonly type: CitingType;
  readonly places: ReadonlyMap<string, SubjectPlace>;
}

/** The citations of one kind, or of the first kind that there is; undefined where the desk tells nothing. */
export async function loadCitations(
  slug: string,
  { type, after }: { readonly type: CitingType | undefined; readonly after: string | undefined },
): Promise<LoadedCitations | undefined> {
  const counts = await askDeskIfThere(SourceCitationsDocument, {
    ...{ slug, types: null, first: 0, after: null },
  });
  const first = counts?.source?.citationCounts[0]?.type;
  const listed = type ?? citingType(first) ?? 'STATEMENT';
  const answer = await askDeskIfThere(SourceCitationsDocument, {
    ...{ slug, types: [listed], first: PAGE_SIZE, after: listed === 'STATEMENT' ? null : (after ?? null) },
  });
  if (!answer?.source) return undefined;
  const ids = answer.source.citations.nodes.map(({ subjectId }) => subjectId);
  return { standing: answer.source, type: listed, places: await loadSubjectPlaces(ids) };
}

/** The kind of citing things that a text names; undefined when it names none. */
export function citingType(text: string | undefined): CitingType | undefined {
  return (Object.keys(CITING) as CitingType[]).find((each) => each === text);
}
