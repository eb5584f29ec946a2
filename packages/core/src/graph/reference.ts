import type { ConceptKind } from '../vocabulary/concept-kind.ts';

/** Where a subject names another one, and of which kinds that may be. */
export interface Reference {
  /** Dotted path within the subject: `qualifiers.aggravatedBy.0`, `when.of.2.fact.concept`. */
  readonly path: string;
  /** Id of the concept, source or criterion that is named. */
  readonly id: string;
  readonly kinds: readonly (ConceptKind | 'SOURCE' | 'CRITERION')[];
}
