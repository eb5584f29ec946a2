import { type ConceptKind, conceptKinds } from '@symptograph/core';
import type { Choice } from '../shape-form/field.ts';
import { partsOfShape } from '../shape-form/field-of-shape.ts';

/** The field that says of which type a concept of some kind is, such as whether a condition is a disease or an injury. */
export interface TypeField {
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** The type that concepts of a kind have to have; undefined for a kind without types. */
export function typeFieldOf(kind: ConceptKind): TypeField | undefined {
  const parts = partsOfShape(conceptKinds[kind].shape);
  for (const { name, field, isOptional } of parts)
    if (field.kind === 'CHOICE' && !isOptional) return { name, choices: field.choices };
  return undefined;
}
