import type { Snapshot } from '../graph/snapshot.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { conditionPriors } from './condition-priors.ts';
import type { EvidenceRow } from './evidence-row.ts';
import type { KnownFact } from './known-fact.ts';
import { relatedSymptoms } from './related-symptoms.ts';
import { rowOf } from './row-of.ts';

/**
 * The part of a piece of evidence that says the same as related evidence: half. What one statement says
 * of two findings, and two symptoms of which one brings the other with it, count once and a half, not twice. An assumption
 * of ours between independent (0) and the same (1).
 */
export const SHARED_PART = 0.5;

/** How conditions stand to what is known, at their places (see `conditionPriors`). */
export interface ConditionScores {
  /** The logarithm of the prior, plus what each fact says, less what facts say twice. */
  readonly scores: Float64Array;
  /** 1 where some fact speaks for the condition. */
  readonly supported: Uint8Array;
}

/** What facts say, and which of them may say the same. */
export interface Evidence {
  readonly facts: readonly KnownFact[];
  /** What each fact says, in their order. */
  readonly rows: readonly EvidenceRow[];
  /** Facts that one statement may speak for together, as places in the list. */
  readonly groups: readonly (readonly number[])[];
  readonly pairs: readonly RelatedPair[];
}

/** Gathers what facts say; what has been asked of a snapshot before is looked up. */
export function evidenceOf(snapshot: Snapshot, facts: readonly KnownFact[]): Evidence {
  const rows = facts.map((fact) => rowOf(snapshot, fact));
  return { facts, rows, groups: statementGroups(facts), pairs: relatedPairs(snapshot, facts) };
}

/** Scores every condition, in time proportional to the conditions and to the statements about the facts. */
export function scoreConditions(snapshot: Snapshot, { rows, groups, pairs }: Evidence): ConditionScores {
  const scores = conditionPriors(snapshot).logPrior.slice();
  const supported = new Uint8Array(scores.length);
  for (const { conditions, weights } of rows) {
    for (let entry = 0; entry < conditions.length; entry += 1) {
      const [condition, weight] = [conditions[entry] ?? 0, weights[entry] ?? 0];
      scores[condition] = (scores[condition] ?? 0) + weight;
      if (weight > 0) supported[condition] = 1;
    }
  }
  for (const group of groups) {
    const groupRows = group.map((index) => rows[index]).filter((row) => row !== undefined);
    if (groupRows.some(({ mayShare }) => mayShare)) takeSharedStatements(scores, groupRows);
  }
  for (const pair of pairs) takeShared(scores, rows, pair);
  return { scores, supported };
}

/** Two facts of which one brings the other with it, and the part of each one's weight that may be common to both. */
interface RelatedPair {
  readonly facts: readonly [number, number];
  readonly parts: readonly [number, number];
}

/**
 * Pairs of present symptoms that the graph joins by ACCOMPANIED_BY or CAN_CAUSE, as places in the list of facts. What a
 * symptom shares is split among all that it is joined to in the graph, whoever of them is there: so that one more finding
 * takes at most half of its own weight away from the others, and a symptom that comes with everything shares little with each.
 */
function relatedPairs(snapshot: Snapshot, facts: readonly KnownFact[]): readonly RelatedPair[] {
  const pairs: RelatedPair[] = [];
  const related = facts.map((fact) =>
    fact.kind === 'SYMPTOM' && fact.state === 'PRESENT'
      ? relatedSymptoms(snapshot, fact.position)
      : undefined,
  );
  for (const [a, ofA] of related.entries()) {
    if (!ofA || ofA.size === 0) continue;
    for (let b = a + 1; b < facts.length; b += 1) {
      const [ofB, position] = [related[b], facts[b]?.position ?? -1];
      if (!ofB || !ofA.has(position)) continue;
      pairs.push({ facts: [a, b], parts: [SHARED_PART / ofA.size, SHARED_PART / ofB.size] });
    }
  }
  return pairs;
}

/** Facts that one statement may speak for together: the present symptoms, and the circumstances of each symptom. */
function statementGroups(facts: readonly KnownFact[]): readonly (readonly number[])[] {
  const groups = new Map<number | 'symptoms', number[]>();
  for (const [index, { kind, state, position }] of facts.entries()) {
    if (state !== 'PRESENT' || kind === 'EXPOSURE') continue;
    const key = kind === 'CIRCUMSTANCE' ? position : 'symptoms';
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Of what one statement says of a condition by several facts, the strongest counts whole and the others in part. */
function takeSharedStatements(scores: Float64Array, rows: readonly EvidenceRow[]): void {
  const strongest = new Map<Statement, Map<number, number>>();
  for (const { conditions, weights, statements } of rows) {
    for (const [entry, statement] of statements.entries()) {
      const [condition, weight] = [conditions[entry] ?? 0, weights[entry] ?? 0];
      if (weight <= 0) continue;
      const byCondition = strongest.get(statement) ?? new Map<number, number>();
      const known = byCondition.get(condition) ?? 0;
      strongest.set(statement, byCondition.set(condition, Math.max(known, weight)));
      scores[condition] = (scores[condition] ?? 0) - SHARED_PART * Math.min(known, weight);
    }
  }
}

/** Takes from the score of each condition that both facts of a pair speak for what they have in common. */
function takeShared(scores: Float64Array, rows: readonly EvidenceRow[], { facts, parts }: RelatedPair): void {
  const [a, b] = [rows[facts[0]], rows[facts[1]]];
  if (!a || !b) return;
  let j = 0;
  for (const [i, condition] of a.conditions.entries()) {
    while ((b.conditions[j] ?? Number.POSITIVE_INFINITY) < condition) j += 1;
    if (b.conditions[j] !== condition) continue;
    const shared = Math.min(parts[0] * (a.weights[i] ?? 0), parts[1] * (b.weights[j] ?? 0));
    if (shared > 0) scores[condition] = (scores[condition] ?? 0) - shared;
  }
}
