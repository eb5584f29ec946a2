import { type FactRef, factKey } from '../expression/fact-ref.ts';
import { inUnitOf } from '../vocabulary/known-facts.ts';
import { type FactSpace, type KnownState, nothingKnown, type SpaceFact } from './fact-space.ts';

/** What is known of one fact: that it is one of some values, or a measurement in a UCUM unit (the fact's own when it names none). */
export type Observation =
  | { readonly fact: FactRef; readonly in: readonly (boolean | string)[] }
  | { readonly fact: FactRef; readonly value: number; readonly unit?: string | undefined };

/**
 * The state of some observations, not yet closed: facts that the space has not are passed over, as are measurements in a unit that does not
 * convert; a contradiction empties a mask.
 */
export function stateOf(space: FactSpace, observations: readonly Observation[]): KnownState {
  const state = nothingKnown(space);
  for (const observation of observations) {
    const place = space.indexOf.get(factKey(observation.fact));
    const fact = place === undefined ? undefined : space.facts[place];
    if (place === undefined || !fact) continue;
    state[place] = (state[place] ?? 0) & observedMask(fact, observation);
  }
  return state;
}

function observedMask({ values, cuts, full, domain }: SpaceFact, observation: Observation): number {
  if ('in' in observation) {
    return (values ?? []).reduce<number>(
      (bits, value, place) => (observation.in.includes(value) ? bits | (1 << place) : bits),
      0,
    );
  }
  if (domain.kind !== 'NUMBER') return full;
  const value = inUnitOf(domain, observation.value, observation.unit ?? domain.unit);
  return value === undefined ? full : 1 << cuts.filter((cut) => cut <= value).length;
}
