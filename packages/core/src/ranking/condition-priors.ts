import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Condition } from '../vocabulary/concepts/condition.ts';

/**
 * How much likelier each step of commonness is than the next: a factor of the square root of ten, so that common
 * and rare are a factor of ten apart. The steps of the CIOMS frequency scale are factors of ten each; half of that on the
 * logarithmic scale is taken because the word is stated for some conditions only and the rest may be anything.
 */
const STEP = Math.log(10) / 2;

const LOG_PRIOR: Readonly<Record<NonNullable<Condition['commonness']>, number>> = {
  COMMON: STEP,
  UNCOMMON: 0,
  RARE: -STEP,
};

/** No active condition stands at a position. */
export const NO_CONDITION = -1;

/** Which conditions can be ranked, and how likely each is before anything is known of the person. */
export interface ConditionPriors {
  /** Positions of the active conditions, by id. */
  readonly positions: Uint32Array;
  /** At a concept's position: its place in `positions`, or NO_CONDITION. */
  readonly ordinals: Int32Array;
  /** At a place: the logarithm of the prior, up to a constant; 0 where no commonness is stated. */
  readonly logPrior: Float64Array;
  /** Places of the conditions that must not be missed. */
  readonly mustNotMiss: ReadonlySet<number>;
  /** At a condition's position: its prior, up to a constant; 0 at whatever is no active condition. */
  readonly prior: Float64Array;
  /** The sum of all priors. */
  readonly total: number;
}

const priors = memoised((snapshot, _key: 'priors'): ConditionPriors => {
  const positions = activeConditions(snapshot);
  const ordinals = new Int32Array(snapshot.concepts.length).fill(NO_CONDITION);
  const logPrior = new Float64Array(positions.length);
  const prior = new Float64Array(snapshot.concepts.length);
  const mustNotMiss = new Set<number>();
  let total = 0;
  for (const [ordinal, position] of positions.entries()) {
    const concept = snapshot.concepts[position];
    if (concept?.kind !== 'CONDITION') continue;
    const log = concept.commonness === undefined ? 0 : LOG_PRIOR[concept.commonness];
    ordinals[position] = ordinal;
    logPrior[ordinal] = log;
    prior[position] = Math.exp(log);
    total += Math.exp(log);
    if (concept.mustNotMiss) mustNotMiss.add(ordinal);
  }
  return { positions, ordinals, logPrior, prior, mustNotMiss, total };
});

function activeConditions(snapshot: Snapshot): Uint32Array {
  const idAt = (position: number) => snapshot.concepts[position]?.id ?? '';
  return snapshot.byName.CONDITION.filter(
    (position) => snapshot.concepts[position]?.status === 'ACTIVE',
  ).sort((a, b) => (idAt(a) < idAt(b) ? -1 : 1));
}

/** The priors of a snapshot's conditions, from their commonness alone. Made once for a snapshot, in linear time. */
export function conditionPriors(snapshot: Snapshot): ConditionPriors {
  return priors(snapshot, 'priors');
}
