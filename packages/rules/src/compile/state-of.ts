import { type FactRef, factKey } from '../expression/fact-ref.ts';
import { type FactSpace, type KnownState, nothingKnown, type SpaceFact } from './fact-space.ts';

/** What is known of one fact: that it is one of some values, or a measurement in the fact's own unit. */
export type Observation =
  | { readonly fact: FactRef; readonly in: readonly (boolean | string)[] }
  | { readonly fact: FactRef; readonly value: number };

/** The state of some observations, not yet closed: facts that the space has not are passed over, a contradiction empties a mask. */
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

function observedMask({ values, cuts, full }: SpaceFact, observation: Observation): number {
  if ('in' in observation) {
    return (values ?? []).reduce<number>(
      (bits, value, place) => (observation.in.includes(value) ? bits | (1 << place) : bits),
      0,
    );
  }
  return values ? full : 1 << cuts.filter((cut) => cut <= observation.value).length;
}
