import type { ReviewedChange } from '../rule-review-of.ts';
import { type PathImpact, pathImpact } from './path-impact.ts';
import { type RankingImpact, rankingImpact } from './ranking-moves.ts';
import { type RuleImpact, ruleImpact } from './rule-impact.ts';

/** What a change does to those who use the graph, as reviewers see it before they approve. */
export interface Impact {
  readonly paths: PathImpact;
  /** Null when triage is not concerned. */
  readonly rules: RuleImpact | null;
  readonly ranking: RankingImpact;
}

/** How many of each list are told when nobody says. */
const SAMPLES = 20;

/** What a change does to paths of care, to triage and to the ranking, with at most `samples` of each list; work is bounded. */
export function impactOf(change: ReviewedChange, samples: number = SAMPLES): Impact {
  return {
    paths: pathImpact(change, samples),
    rules: ruleImpact(change, samples),
    ranking: rankingImpact(change, samples),
  };
}
