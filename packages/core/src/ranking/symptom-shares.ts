import { edgesAt } from '../graph/adjacency.ts';
import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { conditionPriors } from './condition-priors.ts';
import { levelsOf } from './hierarchy.ts';
import { inherited } from './inherited.ts';
import { deniedFactor, isPlain, type StatedShare, shareOf } from './stated-share.ts';

/** How often the conditions of a graph show a symptom. */
export interface SymptomShares {
  /** By the condition's position; a condition of which nothing is said is not in it. */
  readonly byCondition: ReadonlyMap<number, StatedShare>;
  /** How often people show it, whatever they have: between 0 and 1. */
  readonly background: number;
}

/**
 * How often conditions show the symptom at a position or any subtype of it: each condition by the highest share that its
 * statements give, else by what its nearest supertypes have. A plain statement that the condition lacks the symptom or a
 * supertype of it counts where nothing else does.
 */
export const symptomShares = memoised((snapshot, position: number): SymptomShares => {
  const own = new Map<number, StatedShare>();
  for (const below of levelsOf(snapshot, position, { towards: 'down' }).keys()) {
    addStated(own, snapshot, below);
  }
  for (const above of levelsOf(snapshot, position, { towards: 'up' }).keys()) {
    addDenied(own, snapshot, above);
  }
  return withBackground(snapshot, inherited(snapshot, own));
});

/** `symptomShares` by the statements about the symptom itself alone, not about its subtypes. */
export const directShares = memoised((snapshot, position: number): ReadonlyMap<number, StatedShare> => {
  const own = new Map<number, StatedShare>();
  addStated(own, snapshot, position);
  return inherited(snapshot, own);
});

function addStated(own: Map<number, StatedShare>, snapshot: Snapshot, symptom: number): void {
  const { list, subjects, in: into } = snapshot.statements.HAS_SYMPTOM;
  const { prior } = conditionPriors(snapshot);
  for (const edge of edgesAt(into, symptom)) {
    const [statement, subject] = [list[edge], subjects[edge]];
    if (!statement || subject === undefined || !prior[subject] || deniedFactor(statement) < 1) continue;
    const stated = shareOf(statement);
    const known = own.get(subject);
    if (!known || stated.share > known.share) own.set(subject, stated);
  }
}

function addDenied(own: Map<number, StatedShare>, snapshot: Snapshot, symptom: number): void {
  const { list, subjects, in: into } = snapshot.statements.HAS_SYMPTOM;
  const { prior } = conditionPriors(snapshot);
  for (const edge of edgesAt(into, symptom)) {
    const [statement, subject] = [list[edge], subjects[edge]];
    if (!statement || subject === undefined || !prior[subject] || !isPlain(statement)) continue;
    const denied = deniedFactor(statement);
    const known = own.get(subject);
    if (denied < Math.min(1, known?.denied ?? 1) && !(known && known.share > 0)) {
      own.set(subject, { share: 0, low: 0, high: 0, statement, denied });
    }
  }
}

/**
 * The background is the mean share over all conditions, weighed by their priors, and over one imagined condition that
 * shows everything half of the time, so that what a small graph says once does not count as proof.
 */
function withBackground(snapshot: Snapshot, byCondition: ReadonlyMap<number, StatedShare>): SymptomShares {
  const { prior, total } = conditionPriors(snapshot);
  let sum = 0.5;
  for (const [condition, { share }] of byCondition) sum += share * (prior[condition] ?? 0);
  return { byCondition, background: sum / (total + 1) };
}
