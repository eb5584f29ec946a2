import { CONCEPT_ID_PREFIX, type Concept, type ConceptKind, conceptKinds } from '@symptograph/core';
import { ulid } from 'ulid';
import { emptyValue } from '../shape-form/empty-value.ts';
import { partsOfShape } from '../shape-form/field-of-shape.ts';
import { slugOf } from './slug-of.ts';
import { typeFieldOf } from './type-field.ts';

/** What somebody says of a concept before it is there. */
export interface ConceptBegun {
  readonly kind: ConceptKind;
  readonly name: string;
  /** One of the choices of `typeFieldOf`: nobody's own choice is made for them. */
  readonly type: string | undefined;
}

/** A new concept; what else it is is still to be written. */
export function newConcept({ kind, name, type }: ConceptBegun): Concept {
  const parts = partsOfShape(conceptKinds[kind].shape);
  const typeField = typeFieldOf(kind);
  const fields = emptyValue({ kind: 'RECORD', parts }) as object;
  return {
    ...fields,
    ...(typeField && { [typeField.name]: type }),
    id: `${CONCEPT_ID_PREFIX[kind]}_${ulid()}`,
    kind,
    version: 1,
    name,
    slug: slugOf(name),
  } as unknown as Concept;
}
