import type { Code } from '../vocabulary/code.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Source } from '../vocabulary/source.ts';
import { layeredGet } from './layered-map.ts';
import { atPositions, sourceById } from './read.ts';
import { codeKey, type Snapshot, slugKey, termKey } from './snapshot.ts';

/** The concepts of a kind that have or once had a slug, by id: one in a valid graph. */
export function conceptsWithSlug(snapshot: Snapshot, kind: ConceptKind, slug: string): readonly Concept[] {
  const key = slugKey(kind, slug);
  const current = layeredGet(snapshot.bySlug, key) ?? [];
  const former = layeredGet(snapshot.byFormerSlug, key) ?? [];
  return distinctById(atPositions(snapshot, [...current, ...former]));
}

/** The sources that have a slug, by id: one in a valid graph. */
export function sourcesWithSlug(snapshot: Snapshot, slug: string): readonly Source[] {
  const ids = layeredGet(snapshot.sourcesBySlug, slug) ?? [];
  return distinctById(ids.flatMap((id) => sourceById(snapshot, id) ?? []));
}

/** The concepts of a kind that have a text as name or exact synonym, whatever its case and diacritics, by id. */
export function conceptsByTerm(snapshot: Snapshot, kind: ConceptKind, text: string): readonly Concept[] {
  return distinctById(atPositions(snapshot, layeredGet(snapshot.byTerm, termKey(kind, text)) ?? []));
}

/** The concepts of any kind that match a code exactly, by id. */
export function conceptsByCode(
  snapshot: Snapshot,
  { system, value }: Pick<Code, 'system' | 'value'>,
): readonly Concept[] {
  return distinctById(atPositions(snapshot, layeredGet(snapshot.byCode, codeKey(system, value)) ?? []));
}

function distinctById<Value extends { readonly id: string }>(values: readonly Value[]): readonly Value[] {
  return values.length < 2 ? values : [...new Set(values)].sort((a, b) => (a.id < b.id ? -1 : 1));
}
