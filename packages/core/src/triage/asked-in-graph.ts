import { conceptsOfKinds, statementsOfKind } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { FINDING_SLOTS, SINGLE_VALUE_SLOTS } from '../vocabulary/finding-qualifiers.ts';
import type { Qualifiers } from '../vocabulary/qualifiers.ts';
import type { AskedFact } from './asked-fact.ts';

/** Of what large graphs have most comes last, since who takes only some of it takes the first. */
const FEWEST_FIRST = ['OBSERVABLE', 'RISK_FACTOR', 'SYMPTOM', 'CONDITION'] as const;

/**
 * All facts that a graph could be asked about, repetitions included: its active observables, risk factors, symptoms and
 * conditions, then each circumstance in which a statement or a profile has a symptom.
 */
export function* askedInGraph(snapshot: Snapshot): Generator<AskedFact> {
  for (const { id, status } of conceptsOfKinds(snapshot, FEWEST_FIRST)) {
    if (status === 'ACTIVE') yield { fact: { concept: id } };
  }
  for (const { id, status, profile } of conceptsOfKinds(snapshot, ['SYMPTOM'])) {
    if (status === 'ACTIVE' && profile) yield* circumstancesOf(id, profile);
  }
  for (const kind of ['HAS_SYMPTOM', 'ACCOMPANIED_BY'] as const) {
    for (const { object, qualifiers } of statementsOfKind(snapshot, kind)) {
      yield* circumstancesOf(object, qualifiers);
    }
  }
}

function* circumstancesOf(concept: string, qualifiers: Qualifiers): Generator<AskedFact> {
  for (const slot of FINDING_SLOTS) {
    for (const value of [qualifiers[slot] ?? []].flat()) {
      yield { fact: { concept, qualifiers: { [slot]: SINGLE_VALUE_SLOTS.has(slot) ? value : [value] } } };
    }
  }
}
