import type { z } from 'zod';
import type { ConceptKind } from '../concept-kind.ts';

/** What the vocabulary knows of one kind of concept. */
export interface ConceptKindDefinition<Kind extends ConceptKind, Shape extends z.ZodType> {
  readonly kind: Kind;
  readonly shape: Shape;
  /** Name of the kind for people, in lower case. */
  readonly label: string;
  readonly pluralLabel: string;
  /** Type of schema.org's health and life sciences extension. */
  readonly schemaOrg: string;
  /** Biolink category. */
  readonly biolink: string;
}

/** Defines a kind of concept; the types of the kind and of its shape are kept. */
export function defineConceptKind<const Kind extends ConceptKind, Shape extends z.ZodType>(
  definition: ConceptKindDefinition<Kind, Shape>,
): ConceptKindDefinition<Kind, Shape> {
  return definition;
}
