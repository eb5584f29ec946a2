import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { breadth } from './breadth.ts';
import { type EvidenceRow, evidenceRow, type Weight } from './evidence-row.ts';
import { levelsOf } from './hierarchy.ts';
import { MOST_STEPS_UP } from './inherited.ts';
import { absentWeight, deniedWeight, presentWeight } from './likelihood.ts';
import { publishedRatios } from './published-ratios.ts';
import type { StatedShare } from './stated-share.ts';
import { directShares, symptomShares } from './symptom-shares.ts';

/**
 * What it says that the symptom at a position is present. A statement about the symptom, a subtype or, as far as
 * three steps up, a supertype counts, each against its own background, so that what is said of a supertype counts for
 * less; where several do, the strongest. A published likelihood ratio of the symptom itself stands for all of these.
 */
export const presentRow = memoised((snapshot, position: number): EvidenceRow => {
  const { byCondition, background } = symptomShares(snapshot, position);
  const weights = new Map<number, Weight>();
  for (const [condition, stated] of byCondition) {
    weights.set(condition, presentIn(snapshot, condition, { stated, background }));
  }
  for (const [above, level] of levelsOf(snapshot, position, { towards: 'up' })) {
    if (level === 0) continue;
    raiseByWhatItHas(snapshot, weights, { above, byCondition });
    if (level <= MOST_STEPS_UP) raiseByStated(snapshot, weights, { above, byCondition });
  }
  usePublished(weights, byCondition, {
    state: 'PRESENT',
    ratios: publishedRatios(snapshot, position, 'PRESENT'),
  });
  return evidenceRow(snapshot, weights, snapshot.concepts[position]?.id);
});

/** What it says that the symptom at a position, and with it every subtype, is absent; by a published likelihood ratio where there is one. */
export const absentRow = memoised((snapshot, position: number): EvidenceRow => {
  const { byCondition, background } = symptomShares(snapshot, position);
  const weights = new Map<number, Weight>();
  for (const [condition, stated] of byCondition) {
    weights.set(condition, weightOf(stated, background, 'ABSENT'));
  }
  usePublished(weights, byCondition, {
    state: 'ABSENT',
    ratios: publishedRatios(snapshot, position, 'ABSENT'),
  });
  return evidenceRow(snapshot, weights, snapshot.concepts[position]?.id);
});

function weightOf(stated: StatedShare, background: number, state: 'PRESENT' | 'ABSENT'): Weight {
  const { share, low, high, statement, denied } = stated;
  if (denied < 1) {
    const weight = deniedWeight({ state, denied, background });
    return { weight, low: Math.min(weight, 0), high: Math.max(weight, 0), statement };
  }
  const [of, least, most] = state === 'PRESENT' ? [presentWeight, low, high] : [absentWeight, high, low];
  return { weight: of(share, background), low: of(least, background), high: of(most, background), statement };
}

/** What a present symptom weighs for a condition, its share divided by how much is said of the condition. */
function presentIn(
  snapshot: Snapshot,
  condition: number,
  { stated, background }: { readonly stated: StatedShare; readonly background: number },
): Weight {
  const wide = breadth(snapshot, condition);
  const { share, low, high } = stated;
  return weightOf(
    { ...stated, share: share / wide, low: low / wide, high: high / wide },
    background,
    'PRESENT',
  );
}

interface Above {
  readonly above: number;
  readonly byCondition: ReadonlyMap<number, StatedShare>;
}

/** A condition that has the symptom has its supertype too, and weighs at least what that would. */
function raiseByWhatItHas(
  snapshot: Snapshot,
  weights: Map<number, Weight>,
  { above, byCondition }: Above,
): void {
  const wider = symptomShares(snapshot, above);
  for (const [condition, { share }] of byCondition) {
    const stated = share > 0 ? wider.byCondition.get(condition) : undefined;
    if (stated)
      raise(weights, condition, presentIn(snapshot, condition, { stated, background: wider.background }));
  }
}

/** A condition that is said to have the supertype, and nothing of the symptom itself, may have the symptom. */
function raiseByStated(
  snapshot: Snapshot,
  weights: Map<number, Weight>,
  { above, byCondition }: Above,
): void {
  const { background } = symptomShares(snapshot, above);
  for (const [condition, stated] of directShares(snapshot, above)) {
    if (!byCondition.has(condition))
      raise(weights, condition, presentIn(snapshot, condition, { stated, background }));
  }
}

function raise(weights: Map<number, Weight>, condition: number, weight: Weight): void {
  const known = weights.get(condition);
  if (!known || weight.weight > known.weight) weights.set(condition, weight);
}

/**
 * Published ratios take the place of what was derived from frequencies. Of a condition that is stated to have the symptom, they are kept on
 * their side of 1: its presence never speaks against it, its absence never for it. Of any other they count as published.
 */
function usePublished(
  weights: Map<number, Weight>,
  byCondition: ReadonlyMap<number, StatedShare>,
  published: { readonly state: 'PRESENT' | 'ABSENT'; readonly ratios: ReadonlyMap<number, Weight> },
): void {
  const onSide = published.state === 'PRESENT' ? Math.max : Math.min;
  for (const [condition, ratio] of published.ratios) {
    const has = (byCondition.get(condition)?.share ?? 0) > 0;
    const { weight, low, high } = ratio;
    const kept = { weight: onSide(0, weight), low: onSide(0, low), high: onSide(0, high) };
    weights.set(condition, has ? { ...ratio, ...kept } : ratio);
  }
}
