import 'server-only';
import type { Contract, Criterion } from '@symptograph/core';
import { askDeskIfThere } from '../desk-api/ask-desk-if-there.ts';
import { EditedSubjectsDocument } from '../desk-api/generated/graphql.ts';
import { loadSubjectPlaces } from '../subjects/load-subject-places.ts';
import type { SubjectPlace } from '../subjects/subject-place.ts';

/** The most subjects that the desk tells at once. */
const MOST_IDS = 200;

/** The sources that criteria or contracts rest on, by the id of each, each source once; undefined where the desk tells nothing to whoever looks. */
export async function loadCitedSources(
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SubjectPlace[]> | undefined> {
  const pages = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, page) =>
    ids.slice(page * MOST_IDS, (page + 1) * MOST_IDS),
  );
  const answers = await Promise.all(
    pages.map((page) => askDeskIfThere(EditedSubjectsDocument, { ids: page, withStatements: false })),
  );
  if (answers.some((answer) => answer === undefined)) return undefined;
  const cited = answers
    .flatMap((answer) => answer?.subjects ?? [])
    .map(({ document }) => document as Criterion | Contract)
    .map(({ id, evidence }) => ({ id, sources: [...new Set(evidence.map(({ source }) => source))] }));
  const places = await loadSubjectPlaces(cited.flatMap(({ sources }) => sources));
  return new Map(cited.map(({ id, sources }) => [id, sources.flatMap((each) => places.get(each) ?? [])]));
}
