import type { ObservedFinding } from '../findings/observed-finding.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Condition } from '../vocabulary/concepts/condition.ts';
import { bestOf, type Standing } from './best-of.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { conditionPriors } from './condition-priors.ts';
import { type ScoreRange, scoreRange } from './contributions.ts';
import { evidenceOf } from './evidence.ts';
import type { KnownFact } from './known-fact.ts';
import { knownFacts } from './known-facts.ts';
import { scoreConditions } from './score-conditions.ts';

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
  readonly foremost: readonly Standing[];
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
  const { leading, added } = scoreConditions(snapshot, evidence, (scored) =>
    leadingOf(snapshot, candidatesOf(snapshot, facts, scored), first),
  );
  const best = leading.slice(0, first);
  const ranges = [...best, ...added].map(({ place }) => scoreRange(snapshot, evidence, place));
  const ranks = ranksOf(ranges.slice(0, best.length));
  const results = [...best, ...added].flatMap(({ place }, index) => {
    const [condition, range] = [conditionAt(snapshot, place), ranges[index]];
    const rank = ranks[index] ?? added[index - best.length]?.rank ?? 0;
    return condition && range ? [{ condition, rank, ...range }] : [];
  });
  const foremost = leading.slice(0, MOST_FOREMOST);
  return { results, facts, among: conditionPriors(snapshot).positions.length, foremost };
}

/** Who comes first, at least as many as `askNext` tells apart, and who is added behind the first, at which rank. */
interface Leading {
  readonly leading: readonly Standing[];
  readonly added: readonly (Standing & { readonly rank: number })[];
}

function leadingOf(snapshot: Snapshot, { places, scores, areSupported }: Candidates, first: number): Leading {
  const leading = bestOf(places, scores, Math.max(first, MOST_FOREMOST));
  const { mustNotMiss } = conditionPriors(snapshot);
  if (first === 0 || !areSupported || mustNotMiss.size === 0) return { leading, added: [] };
  const listed = new Set(leading.slice(0, first).map(({ place }) => place));
  const missed = places.filter((place) => mustNotMiss.has(place) && !listed.has(place));
  const added = bestOf(missed, scores, MOST_ADDED).map((standing) => {
    const above = places.filter((place) => (scores[place] ?? 0) > standing.score);
    return { ...standing, rank: 1 + above.length };
  });
  return { leading, added };
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

function conditionAt(snapshot: Snapshot, place: number): Condition | undefined {
  const concept = snapshot.concepts[conditionPriors(snapshot).positions[place] ?? -1];
  return concept?.kind === 'CONDITION' ? concept : undefined;
}
