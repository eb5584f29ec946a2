import { conceptsOfKinds } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { conceptsMatching } from '../search/search.ts';
import { closure } from '../traversal/closure.ts';
import { CONCEPT_KINDS, type ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept, ConceptOf } from '../vocabulary/concepts/concept.ts';
import { conceptsCiting } from './cited-sources.ts';
import { type ConceptOrder, inOrder } from './concept-order.ts';

/** What concepts of any kind can be chosen by; an absent part leaves all in. References are ids. */
export interface ConceptSelection {
  /** As `conceptsMatching` reads it. */
  readonly text?: string | undefined;
  /** A code of any relation. */
  readonly code?: { readonly system: string; readonly value: string } | undefined;
  /** Any code of this system. */
  readonly codeSystem?: string | undefined;
  /** A source that the concept or a statement about it cites. */
  readonly source?: string | undefined;
  readonly status?: Concept['status'] | undefined;
  /** Subtypes of this concept at any depth, without itself. */
  readonly descendantOf?: string | undefined;
}

/** Concepts of the given kinds that a selection keeps, in an order. */
export function selectConcepts<Kind extends ConceptKind = ConceptKind>(
  snapshot: Snapshot,
  selection: ConceptSelection & { readonly kinds?: readonly Kind[] | undefined },
  order: ConceptOrder = 'NAME',
): readonly ConceptOf<Kind>[] {
  const kinds = selection.kinds ?? (CONCEPT_KINDS as readonly ConceptKind[] as readonly Kind[]);
  const keeps = conceptTest(snapshot, selection);
  const kept: ConceptOf<Kind>[] = [];
  for (const concept of conceptsOfKinds(snapshot, [...new Set(kinds)])) {
    if (keeps(concept)) kept.push(concept);
  }
  const alreadyByName = order === 'NAME' && kinds.length === 1;
  return alreadyByName ? kept : inOrder(snapshot, kept, order);
}

/** The test that a selection makes; what depends on the selection alone is worked out once. */
function conceptTest(snapshot: Snapshot, selection: ConceptSelection): (concept: Concept) => boolean {
  const { text, code, codeSystem, source, status, descendantOf } = selection;
  const citing = source === undefined ? undefined : conceptsCiting(snapshot, source);
  const below =
    descendantOf === undefined ? undefined : closure(snapshot, descendantOf, 'SUBTYPE_OF', 'down');
  const matching = text === undefined ? undefined : conceptsMatching(snapshot, text);
  return (concept) =>
    (status === undefined || concept.status === status) &&
    (below === undefined || (concept.id !== descendantOf && below.has(concept.id))) &&
    (citing === undefined || citing.has(concept.id)) &&
    (code === undefined ||
      concept.codes.some(({ system, value }) => system === code.system && value === code.value)) &&
    (codeSystem === undefined || concept.codes.some(({ system }) => system === codeSystem)) &&
    (matching === undefined || matching.has(concept));
}
