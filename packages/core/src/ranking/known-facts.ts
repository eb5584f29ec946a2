import type { ObservedFinding } from '../findings/observed-finding.ts';
import { layeredGet } from '../graph/layered-map.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { FINDING_SLOTS, type FindingQualifiers } from '../vocabulary/finding-qualifiers.ts';
import type { KnownFact } from './known-fact.ts';

/**
 * What findings say, each thing once and in one order, whatever the order of the findings. A supertype that is named beside its
 * subtype stays: what one statement says of both is counted once and a half (see SHARED_PART). Findings that are unknown, that
 * name nothing here, or that are measured values are left out.
 */
export function knownFacts(snapshot: Snapshot, findings: readonly ObservedFinding[]): readonly KnownFact[] {
  const facts: KnownFact[] = [];
  for (const finding of findings) addFacts(facts, snapshot, finding);
  facts.sort(inOrder);
  return facts.filter((fact, index) => {
    const before = facts[index - 1];
    return before === undefined || !saysTheSame(before, fact);
  });
}

/** A text that is the same for facts that say the same. */
export function factKey(fact: KnownFact): string {
  const { kind, position, state } = fact;
  const plain = `${position} ${kind} ${state}`;
  if (kind === 'CIRCUMSTANCE') return `${plain} ${fact.slot} ${fact.value}`;
  return kind === 'ABSENT_VARIANT' ? `${plain} ${variantKey(fact.qualifiers)}` : plain;
}

function variantKey(qualifiers: FindingQualifiers): string {
  return FINDING_SLOTS.map((slot) => [qualifiers[slot] ?? []].flat().toSorted().join('|')).join(';');
}

/** By position; the texts of facts are made only where those of one concept meet. What is told goes before what was measured. */
function inOrder(a: KnownFact, b: KnownFact): number {
  if (a.position !== b.position) return a.position - b.position;
  return compare(factKey(a), factKey(b)) || compare(measureKey(a), measureKey(b));
}

function saysTheSame(a: KnownFact, b: KnownFact): boolean {
  return a.position === b.position && factKey(a) === factKey(b);
}

function measureKey(fact: KnownFact): string {
  if (fact.kind !== 'SYMPTOM' || !fact.measured) return '';
  const { concept, gte, lt, unit } = fact.measured;
  return `${concept} ${gte} ${lt} ${unit}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function addFacts(facts: KnownFact[], snapshot: Snapshot, finding: ObservedFinding): void {
  const { concept, state, qualifiers, measured } = finding;
  const position = layeredGet(snapshot.positions, concept);
  if (position === undefined || state === 'UNKNOWN') return;
  const kind = snapshot.concepts[position]?.kind;
  if (kind === 'RISK_FACTOR' || kind === 'CONDITION') facts.push({ kind: 'EXPOSURE', position, state });
  if (kind !== 'SYMPTOM') return;
  const isQualified = qualifiers !== undefined && FINDING_SLOTS.some((slot) => isGiven(qualifiers[slot]));
  if (isQualified && state === 'ABSENT') {
    facts.push({ kind: 'ABSENT_VARIANT', position, qualifiers, state });
    return;
  }
  facts.push({ kind: 'SYMPTOM', position, state, measured });
  if (!isQualified || state === 'ABSENT') return;
  for (const slot of FINDING_SLOTS) {
    for (const value of [qualifiers[slot] ?? []].flat()) {
      facts.push({ kind: 'CIRCUMSTANCE', position, slot, value, state });
    }
  }
}

function isGiven(values: FindingQualifiers[keyof FindingQualifiers]): boolean {
  return values !== undefined && values.length > 0;
}
