import { ok, type Result, refuse } from '@symptograph/rules';
import { kindInRef, resolveConcept } from '../graph/resolve-concept.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import { type Concept, conceptKinds } from '../vocabulary/concepts/concept.ts';
import { convertUnit, type UnitProblem } from './convert-unit.ts';
import { derivedFindings } from './derived-findings.ts';
import { findContradiction, type PlacedFinding } from './find-contradiction.ts';
import type { FindingProblem, FindingRequest } from './finding-request.ts';
import type { ObservedFinding } from './observed-finding.ts';
import { resolveQualifiers } from './resolve-qualifiers.ts';

const KINDS = ['SYMPTOM', 'RISK_FACTOR', 'CONDITION', 'OBSERVABLE'] as const satisfies readonly ConceptKind[];

/** What is known of a person, and the well-formed references that name nothing here, each once. */
export interface ResolvedFindings {
  readonly findings: readonly ObservedFinding[];
  readonly unmatched: readonly string[];
}

/**
 * Looks up what findings name, and adds what follows from measured values. A finding that is UNKNOWN is passed over unread. A
 * reference that names nothing is listed; its finding, or that value of a slot, is left out, and an absent finding with it when a slot
 * has no other value. Malformed and ambiguous references, values and units that cannot be used, and findings that contradict each other
 * are problems; the first one is returned.
 */
export function resolveFindings(
  snapshot: Snapshot,
  requests: readonly FindingRequest[],
): Result<ResolvedFindings, FindingProblem> {
  const placed: PlacedFinding[] = [];
  const unmatched = new Set<string>();
  for (const [index, request] of requests.entries()) {
    if (request.state === 'UNKNOWN') continue;
    const at = `findings[${index}]`;
    const found = resolveFinding(snapshot, request, at);
    if (!found.ok) return found;
    for (const ref of found.value.unmatched) unmatched.add(ref);
    placed.push(...found.value.findings.map((finding) => ({ at, finding })));
  }
  const contradiction = findContradiction(snapshot, placed);
  if (contradiction) return refuse(contradiction);
  return ok({ findings: placed.map(({ finding }) => finding), unmatched: [...unmatched] });
}

function resolveFinding(
  snapshot: Snapshot,
  request: FindingRequest,
  at: string,
): Result<ResolvedFindings, FindingProblem> {
  const found = resolveConcept(snapshot, request.concept, KINDS);
  if (!found.ok && found.error.code === 'NOT_FOUND') {
    const other = resolveConcept(snapshot, request.concept);
    if (other.ok) return refuse(noFinding(other.value, at));
    return ok({ findings: [], unmatched: [request.concept] });
  }
  if (!found.ok) return refuse({ code: 'REFERENCE', at: `${at}.concept`, problem: found.error });
  const message = misuseOf(found.value, request);
  if (message !== undefined) return refuse({ code: 'UNUSABLE', at, message });
  return found.value.kind === 'OBSERVABLE'
    ? measured(snapshot, found.value, { request, at })
    : qualified(snapshot, found.value, { request, at });
}

interface Asked {
  readonly request: FindingRequest;
  readonly at: string;
}

function qualified(
  snapshot: Snapshot,
  { id }: Concept,
  { request, at }: Asked,
): Result<ResolvedFindings, FindingProblem> {
  const resolved = resolveQualifiers(snapshot, request.qualifiers, `${at}.qualifiers`);
  if (!resolved.ok) return resolved;
  const { qualifiers, unmatched, lostSlot } = resolved.value;
  const tooWide = request.state === 'ABSENT' && lostSlot;
  const finding = { concept: id, state: request.state, ...(qualifiers ? { qualifiers } : {}) };
  return ok({ findings: tooWide ? [] : [finding], unmatched });
}

function measured(
  snapshot: Snapshot,
  observable: Concept & { readonly kind: 'OBSERVABLE' },
  { request, at }: Asked,
): Result<ResolvedFindings, FindingProblem> {
  const unit = request.unit ?? observable.unit;
  const finding = { concept: observable.id, state: request.state, value: request.value, unit };
  const checked = convertUnit(request.value ?? 0, unit, observable.unit);
  const derived = checked.ok ? derivedFindings(snapshot, finding) : checked;
  if (derived.ok) return ok({ findings: [finding, ...derived.value], unmatched: [] });
  return refuse({ code: 'UNUSABLE', at: `${at}.unit`, message: unitMessage(derived.error, observable) });
}

function unitMessage(
  problem: UnitProblem,
  { name, unit }: { readonly name: string; readonly unit: string },
): string {
  return problem.code === 'UNKNOWN_UNIT'
    ? `${problem.unit} is no UCUM unit; give ${name} in ${unit} or a unit that converts to it`
    : `${problem.from} does not convert to ${problem.to}; give ${name} in ${unit} or a unit that converts to it`;
}

/** What is wrong with how a finding speaks of a concept, or undefined. */
function misuseOf({ kind, name, ...concept }: Concept, request: FindingRequest): string | undefined {
  const { state, qualifiers, value, unit } = request;
  const hasQualifiers = Object.values(qualifiers ?? {}).some(
    (values) => values !== undefined && values.length > 0,
  );
  if (hasQualifiers && kind !== 'SYMPTOM') {
    return `only symptoms take qualifiers, and ${name} is of the kind ${conceptKinds[kind].label}; leave them out`;
  }
  if (kind !== 'OBSERVABLE') {
    return value === undefined && unit === undefined
      ? undefined
      : `only observables take a value and a unit, and ${name} is of the kind ${conceptKinds[kind].label}; leave them out`;
  }
  const own = 'unit' in concept ? concept.unit : '';
  if (value === undefined)
    return `${name} is measured; give its value, in ${own} or a unit that converts to it`;
  if (!Number.isFinite(value)) return `the value of ${name} is not a finite number`;
  return state === 'PRESENT' ? undefined : `${name} has a value; it can only be present`;
}

function noFinding({ kind, slug }: Concept, at: string): FindingProblem {
  const finding = KINDS.map((each) => conceptKinds[each].pluralLabel).join(', ');
  const message = `${kindInRef(kind)}/${slug} is no finding: findings name ${finding}; factors, treatments and anatomy belong into qualifiers`;
  return { code: 'UNUSABLE', at: `${at}.concept`, message };
}
