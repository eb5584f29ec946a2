import { conceptById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { sameMeaning } from '../traversal/meaning-above.ts';
import type { AskedFact } from './asked-fact.ts';

/** A value that measured ones are compared with, in a UCUM unit. */
export interface Threshold {
  readonly value: number;
  readonly unit: string;
}

/** What observables are compared with. */
export interface Thresholds {
  /** The thresholds that are asked about, and those from which findings follow. */
  readonly of: (conceptId: string) => readonly Threshold[];
  /** The units of these, of the concept and of what replaced it or was replaced by it; other units that are asked about too. */
  readonly unitsOf: (conceptId: string) => ReadonlySet<string>;
}

/** The thresholds in some facts that are asked about and on the observables themselves. */
export function thresholdsIn(snapshot: Snapshot, asked: readonly AskedFact[]): Thresholds {
  const askedOf = new Map<string, AskedFact[]>();
  for (const each of asked) {
    if (each.unit === undefined) continue;
    const found = askedOf.get(each.fact.concept);
    if (found) found.push(each);
    else askedOf.set(each.fact.concept, [each]);
  }
  const compared = (id: string) => [...(askedOf.get(id) ?? []), ...derivedOf(snapshot, id)];
  return {
    of: (id) =>
      compared(id).flatMap(({ gte, lt, unit }) =>
        [gte, lt].flatMap((value) => (value === undefined || unit === undefined ? [] : [{ value, unit }])),
      ),
    unitsOf: (id) =>
      new Set([...sameMeaning(snapshot, id)].flatMap(compared).flatMap(({ unit }) => unit ?? [])),
  };
}

function derivedOf(snapshot: Snapshot, id: string): readonly Omit<AskedFact, 'fact'>[] {
  const concept = conceptById(snapshot, id);
  return concept?.kind === 'OBSERVABLE' ? concept.derived : [];
}
