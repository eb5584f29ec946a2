import type { ObservedFinding } from '../findings/observed-finding.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Condition } from '../vocabulary/concepts/condition.ts';
import { bestOf } from './best-of.ts';
import { conditionPriors } from './condition-priors.ts';
import { contributionsTo, type ScoreRange, scoreRange } from './contributions.ts';
import type { KnownFact } from './known-fact.ts';
import { knownFacts } from './known-facts.ts';
import { type ConditionScores, evidenceOf, scoreConditions } from './score-conditions.ts';

/** A condition in its place. */
export interface RankedCondition extends ScoreRange {
  readonly condition: Condition;
  /** 1 for the best; ties have the same rank, and the next rank counts them. */
  readonly rank: number;
}

/** Conditions by how well they explain what is known, best first, and what was known. */
export interface ConditionRanking {
  readonly results: readonly RankedCondition[];
  readonly facts: readonly KnownFact[];
  /** How many conditions could have been found: the active ones of the graph. */
  readonly among: number;
  /** The places and scores of the conditions among which `askNext` tells. */
  readonly foremost: readonly { readonly place: number; readonly score: number }[];
}

/** How many conditions `askNext` tells apart. */
const MOST_FOREMOST = 20;

/** The most conditions that are added behind the asked-for ones because they must not be missed. */
const MOST_ADDED = 20;

/** Two conditions are a tie when their intervals have at least this share of the ground that they cover together in common. */
const TIE_OVERLAP = 0.9;

/**
 * The conditions that explain findings best, `first` of them (10 when omitted), by score, then by id; behind them, at
 * most 20 of the others that must not be missed and explain a finding, at the rank that they have among all.
 *
 * A score is a logarithm of odds, up to a constant: what docs/ranking.md derives. It does not depend on what else is in the graph's ranking,
 * so that a finding changes the scores only of conditions of which something is said about it. Once a finding speaks for
 * some condition, those that none speaks for are left out; so is a condition that a finding names, being known.
 */
export function rankConditions(
  snapshot: Snapshot,
  findings: readonly ObservedFinding[],
  { first = 10 }: { readonly first?: number } = {},
): ConditionRanking {
  const facts = knownFacts(snapshot, findings);
  const evidence = evidenceOf(snapshot, facts);
  const scored = scoreConditions(snapshot, evidence);
  const candidates = candidatesOf(snapshot, facts, scored);
  const leading = bestOf(candidates, scored.scores, Math.max(first, MOST_FOREMOST));
  const best = leading.slice(0, first);
  const added = first === 0 ? [] : addedTo(best, { candidates, scored, snapshot });
  const places = [...best, ...added];
  const ranges = places.map((place) => scoreRange(snapshot, contributionsTo(evidence, place), place));
  const ranks = ranksOf(ranges.slice(0, best.length));
  const results = places.flatMap((place, index) => {
    const [condition, range] = [conditionAt(snapshot, place), ranges[index]];
    const rank = ranks[index] ?? 1 + countAbove(candidates, scored.scores, scored.scores[place] ?? 0);
    return condition && range ? [{ condition, rank, ...range }] : [];
  });
  const foremost = leading
    .slice(0, MOST_FOREMOST)
    .map((place) => ({ place, score: scored.scores[place] ?? 0 }));
  return { results, facts, among: scored.scores.length, foremost };
}

/** Places of the conditions that can be in a ranking. */
function candidatesOf(
  snapshot: Snapshot,
  facts: readonly KnownFact[],
  { scores, supported }: ConditionScores,
): Uint8Array {
  const candidates = supported.includes(1) ? supported.slice() : new Uint8Array(scores.length).fill(1);
  const { ordinals } = conditionPriors(snapshot);
  for (const { kind, position } of facts) {
    const ordinal = kind === 'EXPOSURE' ? (ordinals[position] ?? -1) : -1;
    if (ordinal >= 0) candidates[ordinal] = 0;
  }
  return candidates;
}

function addedTo(
  best: readonly number[],
  from: { readonly candidates: Uint8Array; readonly scored: ConditionScores; readonly snapshot: Snapshot },
): readonly number[] {
  const { scores, supported } = from.scored;
  const { mustNotMiss } = conditionPriors(from.snapshot);
  if (mustNotMiss.length === 0) return [];
  const missed = new Uint8Array(scores.length);
  for (const place of mustNotMiss) {
    if (from.candidates[place] === 1 && supported[place] === 1) missed[place] = 1;
  }
  for (const place of best) missed[place] = 0;
  return bestOf(missed, scores, MOST_ADDED);
}

/** A condition has the rank of the first one above it with which it is a tie, else that of its place. */
function ranksOf(ranges: readonly ScoreRange[]): readonly number[] {
  const ranks: number[] = [];
  let leader = 0;
  for (const [index, range] of ranges.entries()) {
    const above = ranges[leader];
    if (!above || !isTie(above, range)) leader = index;
    ranks.push(leader + 1);
  }
  return ranks;
}

function isTie(a: ScoreRange, b: ScoreRange): boolean {
  const common = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  const together = Math.max(a.high, b.high) - Math.min(a.low, b.low);
  return a.score === b.score || (together > 0 && common / together >= TIE_OVERLAP);
}

function countAbove(candidates: Uint8Array, scores: Float64Array, score: number): number {
  let count = 0;
  for (let place = 0; place < scores.length; place += 1) {
    if (candidates[place] === 1 && (scores[place] ?? 0) > score) count += 1;
  }
  return count;
}

function conditionAt(snapshot: Snapshot, place: number): Condition | undefined {
  const concept = snapshot.concepts[conditionPriors(snapshot).positions[place] ?? -1];
  return concept?.kind === 'CONDITION' ? concept : undefined;
}
