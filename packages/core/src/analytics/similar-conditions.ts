import { memoised } from '../graph/memoised.ts';
import { compareByName } from '../graph/name-order.ts';
import { positionOf } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Condition } from '../vocabulary/concepts/condition.ts';
import type { Symptom } from '../vocabulary/concepts/symptom.ts';
import { annotationCounts, informationContent } from './annotation-counts.ts';
import { annotationsOf } from './annotations.ts';
import { withSubsumers } from './subsumers.ts';
import { affinitiesOf, type SymptomAffinity } from './symptom-affinities.ts';

/** By what two conditions are compared. */
export type SimilarityMetric = 'JACCARD' | SymptomAffinity;

/** A condition and how alike it is to the one that was asked about. */
export interface SimilarCondition {
  readonly condition: Condition;
  /** JACCARD and PHENODIGM 0 to 1; RESNIK in nats, 0 or more. */
  readonly score: number;
  /** Symptoms that both have directly, by name. */
  readonly shared: readonly Symptom[];
}

export interface SimilarityRequest {
  readonly conditionId: string;
  readonly metric: SimilarityMetric;
  /** How many to return. */
  readonly first: number;
}

/** The work budget: of a condition with more symptoms, the most informative count. */
const MOST_SYMPTOMS = 100;

/**
 * Conditions with like symptoms, most alike first, then by name; those with nothing in common are left out.
 *
 * JACCARD: symptoms and their supertypes that both have, over those that either has (simUI, Gentleman 2005).
 * RESNIK: each symptom's best match on the other side, averaged over each side, then over both (Pesquita et al. 2008,
 * https://doi.org/10.1186/1471-2105-9-S5-S4). PHENODIGM: the best and the average of the asked condition's best
 * matches, each as a share of what a perfect match would score, averaged (Smedley et al. 2013,
 * https://doi.org/10.1093/database/bat025).
 */
export function similarConditions(
  snapshot: Snapshot,
  { conditionId, metric, first }: SimilarityRequest,
): readonly SimilarCondition[] {
  const annotations = annotationsOf(snapshot, 'SYMPTOM');
  const asked = positionOf(snapshot, conditionId);
  const own = asked === undefined ? undefined : annotations.get(asked);
  if (!own || first < 1) return [];
  const scoreOf = scorers[metric](snapshot, mostInformative(snapshot, own));
  const scored: { readonly condition: Condition; readonly score: number; readonly theirs: Uint32Array }[] =
    [];
  for (const [position, theirs] of annotations) {
    const condition = snapshot.concepts[position];
    if (position === asked || condition?.kind !== 'CONDITION') continue;
    const score = scoreOf(theirs);
    if (score > 0) scored.push({ condition, score, theirs });
  }
  return scored
    .sort((a, b) => b.score - a.score || compareByName(a.condition, b.condition))
    .slice(0, first)
    .map(({ condition, score, theirs }) => ({
      condition,
      score,
      shared: sharedSymptoms(snapshot, own, theirs),
    }));
}

type Scorer = (snapshot: Snapshot, own: Uint32Array) => (theirs: Uint32Array) => number;

const scorers: Readonly<Record<SimilarityMetric, Scorer>> = {
  JACCARD: (snapshot, own) => {
    const ours = withSubsumers(snapshot, own);
    return (theirs) => {
      const all = withSubsumers(snapshot, theirs);
      let common = 0;
      for (const position of all) if (ours.has(position)) common += 1;
      return common / (ours.size + all.size - common);
    };
  },
  RESNIK: (snapshot, own) => {
    const rows = affinityRows(snapshot, own, 'RESNIK');
    return (theirs) => {
      const forth = rows.reduce((sum, row) => sum + bestIn(row, theirs), 0) / rows.length;
      let back = 0;
      for (const symptom of theirs) {
        let best = 0;
        for (const row of rows) best = Math.max(best, row.get(symptom) ?? 0);
        back += best;
      }
      return (forth + back / theirs.length) / 2;
    };
  },
  PHENODIGM: (snapshot, own) => {
    const rows = affinityRows(snapshot, own, 'PHENODIGM');
    const perfect = rows.map((row) => bestIn(row, own));
    const [mostPossible, sumPossible] = [Math.max(...perfect), sumOf(perfect)];
    if (mostPossible === 0) return () => 0;
    return (theirs) => {
      const best = rows.map((row) => bestIn(row, theirs));
      return (Math.max(...best) / mostPossible + sumOf(best) / sumPossible) / 2;
    };
  },
};

/** For each of a condition's symptoms, its affinity to every symptom that some condition has. */
function affinityRows(snapshot: Snapshot, own: Uint32Array, affinity: SymptomAffinity) {
  const counts = annotationCounts(snapshot, 'SYMPTOM');
  const others = annotatedSymptoms(snapshot, 'SYMPTOM');
  return Array.from(own, (symptom) => affinitiesOf(snapshot, counts, { symptom, others, affinity }));
}

const annotatedSymptoms = memoised((snapshot: Snapshot, kind: 'SYMPTOM') => {
  const all = new Set<number>();
  for (const symptoms of annotationsOf(snapshot, kind).values())
    for (const symptom of symptoms) all.add(symptom);
  return all;
});

function mostInformative(snapshot: Snapshot, symptoms: Uint32Array): Uint32Array {
  if (symptoms.length <= MOST_SYMPTOMS) return symptoms;
  const counts = annotationCounts(snapshot, 'SYMPTOM');
  const content = (position: number) => informationContent(counts, position);
  return symptoms
    .slice()
    .sort((a, b) => content(b) - content(a) || a - b)
    .slice(0, MOST_SYMPTOMS);
}

function bestIn(row: ReadonlyMap<number, number>, symptoms: Uint32Array): number {
  let best = 0;
  for (const symptom of symptoms) best = Math.max(best, row.get(symptom) ?? 0);
  return best;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function sharedSymptoms(snapshot: Snapshot, own: Uint32Array, theirs: Uint32Array): readonly Symptom[] {
  const ours = new Set(own);
  return Array.from(theirs)
    .flatMap((position) => {
      const concept = snapshot.concepts[position];
      return ours.has(position) && concept?.kind === 'SYMPTOM' ? concept : [];
    })
    .sort(compareByName);
}
