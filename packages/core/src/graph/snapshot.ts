import type { SearchIndex } from '../search/search-index.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Case } from '../vocabulary/rules/case.ts';
import type { Contract } from '../vocabulary/rules/contract.ts';
import type { Criterion } from '../vocabulary/rules/criterion.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import type { Source } from '../vocabulary/source.ts';
import type { StatementKind } from '../vocabulary/statement-kind.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import type { LayeredMap } from './layered-map.ts';
import { nameKey } from './name-order.ts';
import type { StatementIndex } from './statement-index.ts';
import type { SubjectIndex } from './subject-index.ts';

/**
 * One version of the whole graph, immutable and indexed: what every read works on.
 *
 * A concept's position is its place in `concepts` and means something only within one snapshot; a removed concept
 * leaves a hole. Read it through the functions of this folder, not field by field. A snapshot may hold an invalid
 * graph (validation needs one to look at): ends may name nothing, slugs and codes may name several.
 */
export interface Snapshot {
  readonly concepts: readonly (Concept | undefined)[];
  /** Id to position. */
  readonly positions: LayeredMap<string, number>;
  /** Positions of each kind's concepts, sorted by name, then id. */
  readonly byName: Readonly<Record<ConceptKind, Uint32Array>>;
  /** `KIND/slug` to positions. */
  readonly bySlug: LayeredMap<string, readonly number[]>;
  /** `KIND/slug` of former slugs to positions. */
  readonly byFormerSlug: LayeredMap<string, readonly number[]>;
  /** `SYSTEM:value` of exact codes to positions. */
  readonly byCode: LayeredMap<string, readonly number[]>;
  /** `KIND/key` of names and exact synonyms to positions. */
  readonly byTerm: LayeredMap<string, readonly number[]>;
  readonly search: SearchIndex;
  readonly statements: { readonly [Kind in StatementKind]: StatementIndex<Kind> };
  readonly statementsById: LayeredMap<string, Statement>;
  readonly sources: LayeredMap<string, Source>;
  readonly sourcesBySlug: LayeredMap<string, readonly string[]>;
  readonly criteria: SubjectIndex<Criterion>;
  readonly rules: SubjectIndex<Rule>;
  readonly contracts: SubjectIndex<Contract>;
  readonly cases: SubjectIndex<Case>;
  /** Id of a concept, source or criterion to the ids of the subjects that name it otherwise than as a statement's end. */
  readonly mentionedBy: LayeredMap<string, readonly string[]>;
}

/** The key of a slug within its kind. */
export function slugKey(kind: ConceptKind, slug: string): string {
  return `${kind}/${slug}`;
}

/** The key of a name or synonym within its kind. */
export function termKey(kind: ConceptKind, text: string): string {
  return `${kind}/${nameKey(text)}`;
}

/** The key of a code within its system. */
export function codeKey(system: string, value: string): string {
  return `${system}:${value}`;
}
