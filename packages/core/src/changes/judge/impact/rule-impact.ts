import {
  type ChangeClass,
  type ChangeReason,
  type Flip,
  isEmergency,
  type Proportion,
  proportionOf,
  type TriageMetrics,
  URGENCIES,
  type Urgency,
} from '@symptograph/rules';
import { reviewWitnesses } from '../review-witnesses.ts';
import type { ReviewedChange } from '../rule-review-of.ts';
import { uncoveredWitnesses } from '../uncovered-witnesses.ts';
import { type WitnessInWords, witnessInWords } from './witness-in-words.ts';

/** A witness as people read it, with what a library of cases says of it. */
export interface WitnessImpact extends WitnessInWords {
  /** Whether a case stands for it, for which the new answer is right. */
  readonly isCovered: boolean;
}

/** A case whose answer changes. */
export interface FlipImpact {
  readonly caseId: string;
  readonly slug: string;
  readonly kind: Flip['kind'];
  readonly expected: Urgency;
  readonly before: Urgency;
  readonly after: Urgency;
}

/** How safely rules answer the cases. */
export interface SafetyFigures {
  readonly cases: number;
  /** Ids of the cases answered two or more levels too low. */
  readonly severeUnderTriage: readonly string[];
  readonly underTriage: Proportion;
  readonly overTriage: Proportion;
  /** Of the cases that are emergencies, those that are answered as one, with the 95 % interval of Wilson. */
  readonly emergencySensitivity: Proportion;
}

/** What a change does to triage. */
export interface RuleImpact {
  readonly class: ChangeClass;
  readonly reasons: readonly ChangeReason[];
  readonly witnessCount: number;
  readonly witnesses: readonly WitnessImpact[];
  /** How many witnesses no case stands for. */
  readonly uncoveredCount: number;
  readonly flipCount: number;
  /** Those that get worse first. */
  readonly flips: readonly FlipImpact[];
  readonly safety: { readonly before: SafetyFigures; readonly after: SafetyFigures };
}

/** What a change does to triage, with at most `samples` witnesses and flips; null when triage is not concerned. */
export function ruleImpact({ before, after, review }: ReviewedChange, samples: number): RuleImpact | null {
  if (!review) return null;
  const witnesses = reviewWitnesses(review);
  const uncovered = new Set(uncoveredWitnesses(review, before, after).map(({ key }) => key));
  const { flips, ...figures } = review.replay;
  return {
    class: review.class,
    reasons: review.reasons,
    witnessCount: witnesses.length,
    witnesses: witnesses.slice(0, samples).map((witness) => ({
      ...witnessInWords({ before, after, review }, witness),
      isCovered: !uncovered.has(witness.key),
    })),
    uncoveredCount: uncovered.size,
    flipCount: flips.length,
    flips: flips.slice(0, samples).map(flipOf),
    safety: { before: safetyOf(figures.before), after: safetyOf(figures.after) },
  };
}

function flipOf({ case: of, kind, before, after }: Flip): FlipImpact {
  return {
    caseId: of.id,
    slug: of.title,
    kind,
    expected: of.expected,
    before: before.floor,
    after: after.floor,
  };
}

function safetyOf({
  cases,
  severeUnderTriage,
  underTriage,
  overTriage,
  confusion,
}: TriageMetrics): SafetyFigures {
  const places = URGENCIES.flatMap((level, place) => (isEmergency(level) ? [place] : []));
  const emergencies = places.map((place) => confusion[place] ?? []);
  const all = emergencies.flat().reduce((sum, count) => sum + count, 0);
  const seen = emergencies.flatMap((row) => places.map((place) => row[place] ?? 0));
  return {
    cases,
    severeUnderTriage,
    underTriage,
    overTriage,
    emergencySensitivity: proportionOf(
      seen.reduce((sum, count) => sum + count, 0),
      all,
    ),
  };
}
