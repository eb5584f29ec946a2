import type { FactRef } from '@symptograph/rules';
import { QUALIFIER_KINDS } from '../graph/qualifier-references.ts';
import { conceptById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import {
  FINDING_SLOTS,
  type FindingQualifiers,
  type FindingSlot,
  SINGLE_VALUE_SLOTS,
  SLOT_VALUES,
} from '../vocabulary/finding-qualifiers.ts';

/** The kinds of concepts that are present or absent, and the kind that is measured. */
const FACT_KINDS = [
  'SYMPTOM',
  'CONDITION',
  'RISK_FACTOR',
  'OBSERVABLE',
] as const satisfies readonly ConceptKind[];

/** A fact of the rule language as one of a graph. */
export interface GraphFact {
  readonly concept: Concept & { readonly kind: (typeof FACT_KINDS)[number] };
  readonly qualifiers?: FindingQualifiers | undefined;
}

/**
 * What a fact of the rule language means in a graph: undefined when there is no such symptom, condition, risk factor or observable, or
 * when it cannot have these circumstances. Only symptoms have any. A deprecated concept keeps its meaning.
 */
export function readFact(snapshot: Snapshot, { concept: id, qualifiers }: FactRef): GraphFact | undefined {
  const concept = conceptById(snapshot, id);
  if (!concept || !isFact(concept)) return undefined;
  const slots = Object.entries(qualifiers ?? {});
  if (slots.length === 0) return { concept };
  if (concept.kind !== 'SYMPTOM') return undefined;
  const read = slots.map(([slot, given]) => [slot, readSlot(snapshot, slot, [given].flat())] as const);
  if (read.some(([, values]) => values === undefined)) return undefined;
  return { concept, qualifiers: Object.fromEntries(read) as FindingQualifiers };
}

function readSlot(
  snapshot: Snapshot,
  slot: string,
  values: readonly string[],
): string | readonly string[] | undefined {
  if (!isSlot(slot) || !values.every((value) => isValue(snapshot, slot, value))) return undefined;
  if (!SINGLE_VALUE_SLOTS.has(slot)) return values;
  return values.length === 1 ? values[0] : undefined;
}

function isFact(concept: Concept): concept is GraphFact['concept'] {
  return (FACT_KINDS as readonly ConceptKind[]).includes(concept.kind);
}

function isSlot(slot: string): slot is FindingSlot {
  return (FINDING_SLOTS as readonly string[]).includes(slot);
}

const VALUES: { readonly [Slot in FindingSlot]?: readonly string[] } = SLOT_VALUES;
const KINDS: { readonly [Slot in FindingSlot]?: readonly ConceptKind[] } = QUALIFIER_KINDS;

function isValue(snapshot: Snapshot, slot: FindingSlot, value: string): boolean {
  const concept = VALUES[slot] ? undefined : conceptById(snapshot, value);
  return (
    VALUES[slot]?.includes(value) ?? (concept !== undefined && (KINDS[slot]?.includes(concept.kind) ?? false))
  );
}
