import { followReplacement } from '../graph/resolve-concept.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { CandidateList } from './candidate.ts';
import type { SearchQuery } from './parse-query.ts';
import type { SearchPart } from './search-part.ts';

/** One query on its way through one snapshot. */
export interface SearchRun {
  readonly snapshot: Snapshot;
  readonly query: SearchQuery;
  /** Only concepts of these kinds; all when undefined. */
  readonly kinds: ReadonlySet<ConceptKind> | undefined;
  /** Deprecated concepts stay what they are, instead of leading to what replaced them. */
  readonly asNamed: boolean;
  readonly found: CandidateList;
}

/** A part of the index with the way from its terms to concepts. */
export interface PartReader {
  readonly part: SearchPart;
  /**
   * The concept that the term at a place leads to: its own or the active one at the end of its chain of replacements.
   * Undefined when there is none, it is of another kind, or a later part speaks for its position.
   */
  readonly conceptAt: (place: number) => Concept | undefined;
}

/** The parts of the index that a run reads. */
export function partReaders({ snapshot, kinds, asNamed }: SearchRun): readonly PartReader[] {
  const { parts } = snapshot.search;
  return parts.map((part, place) => {
    const later = parts.slice(place + 1);
    const conceptAt = (termPlace: number) => {
      const position = part.terms[termPlace]?.position ?? -1;
      if (later.length > 0 && later.some(({ covers }) => covers.has(position))) return undefined;
      const named = snapshot.concepts[position];
      const concept = asNamed ? named : named && activeConcept(snapshot, named);
      return concept && (kinds?.has(concept.kind) ?? true) ? concept : undefined;
    };
    return { part, conceptAt };
  });
}

function activeConcept(snapshot: Snapshot, named: Concept): Concept | undefined {
  const concept = named.status === 'DEPRECATED' ? followReplacement(snapshot, named) : named;
  return concept.status === 'ACTIVE' ? concept : undefined;
}

/** Offers the concept of the term at a place, when it has one. */
export function offerTerm(
  { found }: SearchRun,
  { part, conceptAt }: PartReader,
  { place, score }: { readonly place: number; readonly score: number },
): void {
  if (score < found.leastScore()) return;
  const term = part.terms[place];
  const concept = term && conceptAt(place);
  if (concept) found.offer({ concept, term, score });
}
