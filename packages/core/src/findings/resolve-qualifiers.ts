import { ok, type Result, refuse } from '@symptograph/rules';
import { QUALIFIER_KINDS } from '../graph/qualifier-references.ts';
import { resolveConcept } from '../graph/resolve-concept.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import { FINDING_SLOTS, type FindingQualifiers, type FindingSlot } from '../vocabulary/finding-qualifiers.ts';
import type { FindingProblem, FindingRequest } from './finding-request.ts';

/** Slots that name concepts, and of which kinds; the others hold values. */
const CONCEPT_SLOTS: { readonly [Slot in FindingSlot]?: readonly ConceptKind[] } = QUALIFIER_KINDS;

/** Qualifiers with ids instead of references. */
export interface ResolvedQualifiers {
  /** Absent when no slot has a value. */
  readonly qualifiers?: FindingQualifiers;
  /** Well-formed references that name nothing here, which are left out. */
  readonly unmatched: readonly string[];
  /** True when a slot has lost all of its values that way. */
  readonly lostSlot: boolean;
}

/** Looks up the references in the qualifiers of a finding; one that is malformed or ambiguous is a problem. */
export function resolveQualifiers(
  snapshot: Snapshot,
  requested: FindingRequest['qualifiers'],
  at: string,
): Result<ResolvedQualifiers, FindingProblem> {
  const qualifiers: Record<string, unknown> = {};
  const unmatched: string[] = [];
  let lostSlot = false;
  for (const slot of FINDING_SLOTS) {
    const values = requested?.[slot];
    if (values === undefined || values.length === 0) continue;
    const kinds = CONCEPT_SLOTS[slot];
    if (kinds === undefined) {
      qualifiers[slot] = values;
      continue;
    }
    const found = idsOf(snapshot, [values].flat(), { kinds, at: `${at}.${slot}` });
    if (!found.ok) return found;
    unmatched.push(...found.value.unmatched);
    if (found.value.ids.length > 0) qualifiers[slot] = found.value.ids;
    else lostSlot = true;
  }
  const empty = Object.keys(qualifiers).length === 0;
  return ok({ ...(empty ? {} : { qualifiers: qualifiers as FindingQualifiers }), unmatched, lostSlot });
}

function idsOf(
  snapshot: Snapshot,
  refs: readonly string[],
  { kinds, at }: { readonly kinds: readonly ConceptKind[]; readonly at: string },
): Result<{ readonly ids: readonly string[]; readonly unmatched: readonly string[] }, FindingProblem> {
  const ids: string[] = [];
  const unmatched: string[] = [];
  for (const [index, ref] of refs.entries()) {
    const found = resolveConcept(snapshot, ref, kinds);
    if (found.ok) ids.push(found.value.id);
    else if (found.error.code === 'NOT_FOUND') unmatched.push(ref);
    else return refuse({ code: 'REFERENCE', at: `${at}[${index}]`, problem: found.error });
  }
  return ok({ ids, unmatched });
}
