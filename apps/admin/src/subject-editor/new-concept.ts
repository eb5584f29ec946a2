import { CONCEPT_ID_PREFIX, type Concept, type ConceptKind, conceptKinds } from '@symptograph/core';
import { ulid } from 'ulid';
import { emptyValue } from '../shape-form/empty-value.ts';
import { partsOfShape } from '../shape-form/field-of-shape.ts';

/** A new concept with a name and the first choice wherever there has to be one; what else it is is still to be written. */
export function newConcept(kind: ConceptKind, name: string): Concept {
  const parts = partsOfShape(conceptKinds[kind].shape);
  const fields = emptyValue({ kind: 'RECORD', parts }) as object;
  return {
    ...fields,
    id: `${CONCEPT_ID_PREFIX[kind]}_${ulid()}`,
    kind,
    version: 1,
    name,
    slug: slugOf(name),
  } as unknown as Concept;
}

/** A name as a part of an address: "Bone fracture (leg)" is `bone-fracture-leg`. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
}
