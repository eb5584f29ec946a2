import { FINDING_SLOTS, type FindingQualifiers, type ObservedFinding } from '../findings/observed-finding.ts';
import { layeredGet } from '../graph/layered-map.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { KnownFact } from './known-fact.ts';

/**
 * What findings say, each thing once and in one order, whatever the order of the findings. A supertype that is named beside its
 * subtype stays: what one statement says of both is counted once and a half (see SHARED_PART). Findings that are unknown, that
 * name nothing here, or that are measured values are left out.
 */
export function knownFacts(snapshot: Snapshot, findings: readonly ObservedFinding[]): readonly KnownFact[] {
  const facts = new Map<string, KnownFact>();
  for (const finding of findings) {
    for (const fact of factsOf(snapshot, finding)) facts.set(factKey(fact), fact);
  }
  return [...facts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
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

function factsOf(snapshot: Snapshot, finding: ObservedFinding): readonly KnownFact[] {
  const { concept, state, qualifiers, measured } = finding;
  const position = layeredGet(snapshot.positions, concept);
  if (position === undefined || state === 'UNKNOWN') return [];
  const kind = snapshot.concepts[position]?.kind;
  if (kind === 'RISK_FACTOR' || kind === 'CONDITION') return [{ kind: 'EXPOSURE', position, state }];
  if (kind !== 'SYMPTOM') return [];
  const slots = FINDING_SLOTS.filter((slot) => [qualifiers?.[slot] ?? []].flat().length > 0);
  if (!qualifiers || slots.length === 0) return [{ kind: 'SYMPTOM', position, state, measured }];
  if (state === 'ABSENT') return [{ kind: 'ABSENT_VARIANT', position, qualifiers, state }];
  const circumstances = slots.flatMap((slot) =>
    [qualifiers[slot] ?? []]
      .flat()
      .map((value) => ({ kind: 'CIRCUMSTANCE', position, slot, value, state }) as const),
  );
  return [{ kind: 'SYMPTOM', position, state, measured }, ...circumstances];
}
