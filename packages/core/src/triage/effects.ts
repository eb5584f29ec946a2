import { type Circumstanced, easeContradicts, implies, type Reading } from '../findings/implies.ts';
import type { FactIndex } from './fact-index.ts';

/** The places of the facts that hold and of those that do not; a place in both is a contradiction. */
export interface Effects {
  readonly present: readonly number[];
  readonly absent: ReadonlySet<number>;
}

/**
 * What follows for the facts of an index when something is present: what it implies is present, what it or a supertype of it excludes
 * is absent with all its subtypes. `reading` says which of the values in its slots hold.
 */
export function effectsOfPresent(
  { facts, hierarchy, ofConcept, below }: FactIndex,
  present: Circumstanced,
  reading: Reading,
): Effects {
  const candidates = placesAt(ofConcept, hierarchy.conceptsAbove(present.concept)).filter(
    (place) => facts[place]?.domain.kind === 'BOOLEAN',
  );
  const isSo = (holds: (fact: Circumstanced) => boolean) => (place: number) => {
    const known = facts[place];
    return known !== undefined && holds(known.fact);
  };
  return {
    present: candidates.filter(isSo((fact) => implies(hierarchy, { present, reading }, fact))),
    absent: new Set([
      ...candidates.filter(isSo((fact) => easeContradicts({ present, reading }, fact))),
      ...placesAt(below, hierarchy.excludedBy(present.concept)),
    ]),
  };
}

function placesAt(
  places: ReadonlyMap<string, readonly number[]>,
  concepts: ReadonlySet<string>,
): readonly number[] {
  return [...concepts].flatMap((concept) => places.get(concept) ?? []);
}

/** The places of the facts that are absent when something is: all that imply it. Says nothing of wider facts. */
export function effectsOfAbsent(
  { facts, hierarchy, below }: FactIndex,
  absent: Circumstanced,
): readonly number[] {
  return (below.get(absent.concept) ?? []).filter((place) => {
    const known = facts[place];
    return (
      known?.domain.kind === 'BOOLEAN' && implies(hierarchy, { present: known.fact, reading: 'FACT' }, absent)
    );
  });
}
