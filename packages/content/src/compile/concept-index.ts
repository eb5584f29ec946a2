import { CONCEPT_KINDS, type ConceptKind, kindInRef } from '@symptograph/core';
import { nearest } from '../nearest.ts';
import type { Spot } from '../read/spot.ts';

/** A concept that a pack names, before it is compiled. */
export interface NamedConcept {
  readonly kind: ConceptKind;
  readonly slug: string;
  readonly id: string;
  readonly spot: Spot;
}

/** All concepts of a pack, by slug. */
export type ConceptIndex = ReadonlyMap<string, readonly NamedConcept[]>;

/** What a reference names: a concept's id, or why it names none. */
export type Resolved =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly code: string; readonly sentence: string };

/** The concept of one of `kinds` that a slug or `kind/slug` names; what else could be meant stands in the sentence. */
export function resolveReference(index: ConceptIndex, ref: string, kinds: readonly ConceptKind[]): Resolved {
  const [slug = '', kindName] = ref.split('/').reverse();
  const named = (index.get(slug) ?? []).filter(
    ({ kind }) => kindName === undefined || kindInRef(kind) === kindName,
  );
  const found = named.filter(({ kind }) => kinds.includes(kind));
  const [concept, ...others] = found;
  if (concept && others.length === 0) return { ok: true, id: concept.id };
  const wanted = kinds.length === CONCEPT_KINDS.length ? 'concept' : kinds.map(kindInRef).join(' or ');
  if (concept) {
    return {
      ok: false,
      code: 'AMBIGUOUS_REFERENCE',
      sentence: `"${ref}" names several concepts: write ${found.map(refOf).join(' or ')}`,
    };
  }
  const hint =
    named.length > 0
      ? `${named.map(refOf).join(' and ')} must not stand here`
      : didYouMean(index, slug, kinds);
  return {
    ok: false,
    code: 'UNKNOWN_REFERENCE',
    sentence: `there is no ${wanted} "${ref}" in this pack; ${hint}`,
  };
}

function refOf({ kind, slug }: NamedConcept): string {
  return `${kindInRef(kind)}/${slug}`;
}

function didYouMean(index: ConceptIndex, slug: string, kinds: readonly ConceptKind[]): string {
  const allowed = [...index.values()].flat().filter(({ kind }) => kinds.includes(kind));
  const near = nearest(
    slug,
    allowed.map((concept) => concept.slug),
  );
  return near.length === 0 ? 'add it or correct the slug' : `did you mean ${near.join(' or ')}?`;
}
