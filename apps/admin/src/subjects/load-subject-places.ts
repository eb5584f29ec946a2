import 'server-only';
import { SubjectPlacesDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import { type SubjectPlace, subjectPlace } from './subject-place.ts';

/** The pages of at most 100 published subjects by their ids; those that are not published or have no page are left out. */
export async function loadSubjectPlaces(ids: readonly string[]): Promise<ReadonlyMap<string, SubjectPlace>> {
  if (ids.length === 0) return new Map();
  const asked = [...new Set(ids)];
  const { nodes } = await queryApi(SubjectPlacesDocument, { ids: asked });
  return new Map(
    nodes.flatMap((node, index) => {
      const place = node && subjectPlace(node);
      const id = asked[index];
      return place && id !== undefined ? [[id, place] as const] : [];
    }),
  );
}
