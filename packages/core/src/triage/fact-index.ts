import { factKey, type KnownFact } from '@symptograph/rules';
import { type FactHierarchy, factHierarchy } from '../findings/fact-hierarchy.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/** Some facts of a vocabulary, found by their concepts. */
export interface FactIndex {
  readonly snapshot: Snapshot;
  readonly hierarchy: FactHierarchy;
  readonly facts: readonly KnownFact[];
  /** Key of a fact to its place. */
  readonly places: ReadonlyMap<string, number>;
  /** Concept id to the places of its facts. */
  readonly ofConcept: ReadonlyMap<string, readonly number[]>;
  /** Concept id to the places of the facts of concepts that are at or below it. */
  readonly below: ReadonlyMap<string, readonly number[]>;
}

/** Indexes facts; costs their number times how deep their concepts lie. */
export function indexFacts(snapshot: Snapshot, facts: readonly KnownFact[]): FactIndex {
  const hierarchy = factHierarchy(snapshot);
  const ofConcept = new Map<string, number[]>();
  const below = new Map<string, number[]>();
  for (const [place, { fact }] of facts.entries()) {
    add(ofConcept, fact.concept, place);
    for (const above of hierarchy.conceptsAbove(fact.concept)) add(below, above, place);
  }
  const places = new Map(facts.map(({ fact }, place) => [factKey(fact), place]));
  return { snapshot, hierarchy, facts, places, ofConcept, below };
}

function add(places: Map<string, number[]>, concept: string, place: number): void {
  const found = places.get(concept);
  if (found) found.push(place);
  else places.set(concept, [place]);
}
