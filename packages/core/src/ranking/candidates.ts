import type { Snapshot } from '../graph/snapshot.ts';
import { conditionPriors, NO_CONDITION } from './condition-priors.ts';
import type { KnownFact } from './known-fact.ts';
import { type ConditionScores, SPEAKS_FOR } from './score-conditions.ts';

/** Conditions that can be in a ranking. */
export interface Candidates {
  /** Places of conditions, each once, in no order. */
  readonly places: readonly number[];
  /** At a place: the condition's score. */
  readonly scores: Float64Array;
  /** True when some fact speaks for each of them. */
  readonly areSupported: boolean;
}

/** The conditions that some fact speaks for, or all when there is none; without those that the facts name, being known. */
export function candidatesOf(
  snapshot: Snapshot,
  facts: readonly KnownFact[],
  scored: ConditionScores,
): Candidates {
  const { places, count, scores, support } = scored;
  const supported: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const place = places[index] ?? 0;
    if (support[place] === SPEAKS_FOR) supported.push(place);
  }
  const areSupported = supported.length > 0;
  const candidates = areSupported ? { places: supported, scores } : allConditions(snapshot, scored);
  const named = namedConditions(snapshot, facts);
  if (named.size === 0) return { ...candidates, areSupported };
  return { ...candidates, areSupported, places: candidates.places.filter((place) => !named.has(place)) };
}

function allConditions(
  snapshot: Snapshot,
  { places, count, scores }: ConditionScores,
): Pick<Candidates, 'places' | 'scores'> {
  const all = conditionPriors(snapshot).logPrior.slice();
  for (const place of places.subarray(0, count)) all[place] = scores[place] ?? 0;
  return { places: [...all.keys()], scores: all };
}

/** Places of the conditions that the facts say the person has, or has not. */
function namedConditions(snapshot: Snapshot, facts: readonly KnownFact[]): ReadonlySet<number> {
  const { ordinals } = conditionPriors(snapshot);
  const exposures = facts.filter(({ kind }) => kind === 'EXPOSURE');
  return new Set(exposures.map(({ position }) => ordinals[position] ?? NO_CONDITION));
}
