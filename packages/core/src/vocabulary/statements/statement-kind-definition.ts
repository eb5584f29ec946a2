import type { z } from 'zod';
import type { ConceptKind } from '../concept-kind.ts';
import { QUALIFIER_SLOTS, type QualifierSlot } from '../qualifiers.ts';
import type { StatementKind } from '../statement-kind.ts';

/** Which kinds of concepts a statement may join. */
export interface AllowedEnds {
  readonly subject: ConceptKind;
  readonly object: ConceptKind;
}

/** What the vocabulary knows of one kind of statement. */
export interface StatementKindDefinition<Kind extends StatementKind, Shape extends z.ZodType> {
  readonly kind: Kind;
  readonly shape: Shape;
  readonly ends: readonly AllowedEnds[];
  /** Reads between subject and object: "deep vein thrombosis *has the symptom* swelling". */
  readonly label: string;
  /** Reads between subject and object of a negated statement. */
  readonly negatedLabel: string;
  /** Reads between object and subject: "swelling *is a symptom of* deep vein thrombosis". */
  readonly inverseLabel: string;
  /** True when the statement says the same with its ends swapped. */
  readonly symmetric: boolean;
  readonly qualifiers: readonly QualifierSlot[];
  /** Property of schema.org's health and life sciences extension, where one fits. */
  readonly schemaOrg?: string;
  /** Biolink predicate, read from subject to object. */
  readonly biolink: string;
}

/** Defines a kind of statement; the types of the kind and of its shape are kept. */
export function defineStatementKind<const Kind extends StatementKind, Shape extends z.ZodType>(
  definition: StatementKindDefinition<Kind, Shape>,
): StatementKindDefinition<Kind, Shape> {
  return definition;
}

/** Every qualifier: for statements about a symptom in its circumstances. */
export const ALL_QUALIFIERS = QUALIFIER_SLOTS;

/** Qualifiers of a statement between things that come and go with each other: how often, how soon, how bad. */
export const OCCURRENCE_QUALIFIERS: readonly QualifierSlot[] = [
  'frequency',
  'onset',
  'severity',
  'latency',
  'duration',
  'note',
];

/** Qualifiers of a statement that holds always or not at all. */
export const NOTE_ONLY: readonly QualifierSlot[] = ['note'];
