import 'server-only';
import { DeskInboxDocument, type DeskInboxQuery } from '../desk-api/generated/graphql.ts';
import { queryDesk } from '../desk-api/query-desk.ts';
import { loadSubjectPlaces } from '../subjects/load-subject-places.ts';
import type { SubjectPlace } from '../subjects/subject-place.ts';

/** How many of each list the inbox shows; the lists themselves are pages of their own. */
const SHOWN = { first: 6, gaps: 8, told: 12 };

/** What the inbox shows, and where the subjects of its gaps are read. */
export interface LoadedInbox {
  readonly desk: DeskInboxQuery;
  readonly places: ReadonlyMap<string, SubjectPlace>;
}

/** The inbox of whoever is signed in, with what they are told after a cursor. */
export async function loadInbox(after: string | undefined): Promise<LoadedInbox> {
  const desk = await queryDesk(DeskInboxDocument, { ...SHOWN, after: after ?? null });
  const gaps = [...desk.inbox.rulesToReview.gaps, ...desk.curationGaps.nodes];
  return { desk, places: await loadSubjectPlaces(gaps.map(({ subjectId }) => subjectId)) };
}
