import type { Snapshot } from '../graph/snapshot.ts';
import { findingSentence } from '../render/finding-sentence.ts';
import { type FactHierarchy, factHierarchy } from './fact-hierarchy.ts';
import type { FindingProblem } from './finding-request.ts';
import { implies } from './implies.ts';
import type { ObservedFinding } from './observed-finding.ts';

/** A finding and where it was named: `findings[2]`. */
export interface PlacedFinding {
  readonly at: string;
  readonly finding: ObservedFinding;
}

/**
 * The first two findings that cannot both hold, or undefined: one is present and implies what the other says is absent, they are of
 * concepts that exclude each other, or one symptom is both eased and not eased by the same.
 */
export function findContradiction(
  snapshot: Snapshot,
  placed: readonly PlacedFinding[],
): FindingProblem | undefined {
  const hierarchy = factHierarchy(snapshot);
  const excluded = placed.map(({ finding }) =>
    finding.state === 'PRESENT' ? hierarchy.excludedBy(finding.concept) : undefined,
  );
  for (const [index, a] of placed.entries()) {
    for (const [before, b] of placed.slice(0, index + 1).entries()) {
      if (
        a.finding.concept !== b.finding.concept &&
        a.finding.state === 'PRESENT' &&
        b.finding.state === 'PRESENT'
      ) {
        if (
          !exclude(hierarchy, excluded[index], b.finding) &&
          !exclude(hierarchy, excluded[before], a.finding)
        )
          continue;
      } else if (!contradict(hierarchy, a.finding, b.finding)) continue;
      return contradiction(snapshot, b, a);
    }
  }
  return undefined;
}

function contradiction(snapshot: Snapshot, a: PlacedFinding, b: PlacedFinding): FindingProblem {
  const [saysA, saysB] = [a, b].map(({ finding }) => findingSentence(snapshot, finding));
  const message =
    a === b
      ? `it contradicts itself: ${saysA}`
      : `${a.at} and ${b.at} contradict each other: ${saysA}, and ${saysB}`;
  return { code: 'CONTRADICTION', at: [a.at, b.at], message };
}

function contradict(hierarchy: FactHierarchy, a: ObservedFinding, b: ObservedFinding): boolean {
  if (a.state === 'PRESENT' && b.state === 'ABSENT') return implies(hierarchy, { present: a }, b);
  if (a.state === 'ABSENT' && b.state === 'PRESENT') return implies(hierarchy, { present: b }, a);
  if (a.state === 'ABSENT' || a.concept !== b.concept) return false;
  return eases(a, b) || eases(b, a);
}

function eases({ qualifiers: a }: ObservedFinding, { qualifiers: b }: ObservedFinding): boolean {
  return (a?.relievedBy ?? []).some((id) => b?.notRelievedBy?.includes(id));
}

function exclude(
  { conceptsAbove }: FactHierarchy,
  excluded: ReadonlySet<string> | undefined,
  { concept }: ObservedFinding,
): boolean {
  if (!excluded || excluded.size === 0) return false;
  for (const id of conceptsAbove(concept)) if (excluded.has(id)) return true;
  return false;
}
