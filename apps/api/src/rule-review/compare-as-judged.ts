import { caseById, type ReviewedChange, reviewSides, reviewTaskOf, ruleBookOf } from '@symptograph/core';
import type { ChangeReview, RuleDiff } from '@symptograph/rules';
import type { GraphVersion } from '../graph-version.ts';
import { bookSide } from './book-side.ts';
import { type CaseFlip, wrongNowFirst } from './case-flips.ts';
import type { Comparison } from './comparison.ts';

/** A change set over what is published, and what was proved of it. */
export interface ProvedSet {
  readonly before: GraphVersion;
  readonly after: GraphVersion;
  readonly reviewed: ReviewedChange;
}

/** The rules of both sides are those of the graphs. */
const NOTHING = { rules: [], criteria: [], remove: [] };

const NO_DIFF: RuleDiff = {
  rules: [],
  isGraphChanged: false,
  witnesses: [],
  ceilings: [],
  openings: [],
  impossible: [],
  possible: [],
  findings: [],
};

/** What a change set does to triage, by the very proof that it is judged by; nothing differs when triage is not concerned. */
export function compareAsJudged({ before, after, reviewed }: ProvedSet): Comparison {
  const { review } = reviewed;
  const [old, next] = reviewTaskOf(reviewed)?.sides ?? reviewSides(before, before);
  return {
    class: review?.class ?? 'E',
    reasons: review?.reasons ?? [],
    contracts: review?.contracts ?? [],
    diff: review?.diff ?? NO_DIFF,
    space: (review?.bases[0] ?? ruleBookOf(before.snapshot).base).space,
    flips: review ? flipsOf(review, after) : [],
    before: { side: bookSide(before, NOTHING), review: old },
    after: { side: bookSide(after, NOTHING), review: next },
  };
}

function flipsOf({ replay }: ChangeReview, { snapshot }: GraphVersion): readonly CaseFlip[] {
  return wrongNowFirst(
    replay.flips.flatMap(({ case: { id }, before, after }) => {
      const of = caseById(snapshot, id);
      return of ? [{ of, before, after }] : [];
    }),
  );
}
