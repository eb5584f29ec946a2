import 'server-only';
import type { Contract, Criterion } from '@symptograph/core';
import { askDeskIfThere } from '../desk-api/ask-desk-if-there.ts';
import { EditedSubjectsDocument } from '../desk-api/generated/graphql.ts';
import { loadSubjectPlaces } from '../subjects/load-subject-places.ts';
import { pagesOfIds } from '../subjects/pages-of-ids.ts';
import type { SubjectPlace } from '../subjects/subject-place.ts';

/** The sources that criteria or contracts rest on, by the id of each, each source once; undefined where the desk tells nothing to whoever looks. */
export async function loadCitedSources(
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SubjectPlace[]> | undefined> {
  const answers = await Promise.all(
    pagesOfIds(ids).map((page) =>
      askDeskIfThere(EditedSubjectsDocument, { ids: page, withStatements: false }),
    ),
  );
  if (answers.some((answer) => answer === undefined)) return undefined;
  const cited = answers
    .flatMap((answer) => answer?.subjects ?? [])
    .map(({ document }) => document as Criterion | Contract)
    .map(({ id, evidence }) => ({ id, sources: [...new Set(evidence.map(({ source }) => source))] }));
  const places = await loadSubjectPlaces(cited.flatMap(({ sources }) => sources));
  return new Map(cited.map(({ id, sources }) => [id, sources.flatMap((each) => places.get(each) ?? [])]));
}
