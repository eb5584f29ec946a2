import { CONCEPT_KINDS, type ConceptKind, kindInRef } from '@symptograph/core';

interface NamedConcept {
  readonly kind: ConceptKind;
  readonly slug: string;
}

/** The address of a kind's list: `/concepts/risk-factor`. */
export function kindPath(kind: ConceptKind): string {
  return `/concepts/${kindInRef(kind)}`;
}

/** The address of a concept's page, its reference in the API after `/concepts/`: `/concepts/condition/varicose-veins`. */
export function conceptPath(concept: NamedConcept): string {
  return `${kindPath(concept.kind)}/${concept.slug}`;
}

/** A concept's reference in the API: `condition/varicose-veins`. */
export function conceptRef({ kind, slug }: NamedConcept): string {
  return `${kindInRef(kind)}/${slug}`;
}

/** The kind that a path segment names (`risk-factor`), or `undefined`. */
export function kindOfSegment(segment: string): ConceptKind | undefined {
  return CONCEPT_KINDS.find((kind) => kindInRef(kind) === segment);
}
