import type { Snapshot } from '../graph/snapshot.ts';
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

/** What facts say, and which of them may say the same. */
export interface Evidence {
  readonly facts: readonly KnownFact[];
  /** What each fact says, in their order. */
  readonly rows: readonly EvidenceRow[];
  /** Facts that one statement may speak for together, as places in the list. */
  readonly groups: readonly (readonly number[])[];
  readonly pairs: readonly RelatedPair[];
}

/** Two facts of which one brings the other with it, and the part of each one's weight that may be common to both. */
export interface RelatedPair {
  readonly facts: readonly [number, number];
  readonly parts: readonly [number, number];
}

/** Gathers what facts say; what has been asked of a snapshot before is looked up. */
export function evidenceOf(snapshot: Snapshot, facts: readonly KnownFact[]): Evidence {
  const rows = facts.map((fact) => rowOf(snapshot, fact));
  const groups = statementGroups(facts).filter((group) => group.some((index) => rows[index]?.mayShare));
  return { facts, rows, groups, pairs: relatedPairs(snapshot, facts) };
}

/** Facts that one statement may speak for together: the present symptoms, and the circumstances of each symptom. */
function statementGroups(facts: readonly KnownFact[]): readonly (readonly number[])[] {
  const symptoms: number[] = [];
  const circumstances = new Map<number, number[]>();
  for (const [index, { kind, state, position }] of facts.entries()) {
    if (state !== 'PRESENT' || kind === 'EXPOSURE') continue;
    if (kind === 'SYMPTOM') symptoms.push(index);
    else circumstances.set(position, [...(circumstances.get(position) ?? []), index]);
  }
  return [symptoms, ...circumstances.values()].filter((group) => group.length > 1);
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
