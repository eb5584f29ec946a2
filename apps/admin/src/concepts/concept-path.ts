import { CONCEPT_KINDS, type ConceptKind, kindInRef } from '@symptograph/core';

/** The address of a kind's list: `/concepts/risk-factor`. */
export function kindPath(kind: ConceptKind): string {
  return `/concepts/${kindInRef(kind)}`;
}

/** The address of a concept's page, its reference in the API after `/concepts/`: `/concepts/condition/varicose-veins`. */
export function conceptPath(concept: { readonly kind: ConceptKind; readonly slug: string }): string {
  return `${kindPath(concept.kind)}/${concept.slug}`;
}

/** The kind that a path segment names (`risk-factor`), or `undefined`. */
export function kindOfSegment(segment: string): ConceptKind | undefined {
  return CONCEPT_KINDS.find((kind) => kindInRef(kind) === segment);
}
