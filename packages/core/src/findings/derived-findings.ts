import { ok, type Result } from '@symptograph/rules';
import { conceptById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { convertUnit, type UnitProblem } from './convert-unit.ts';
import type { ObservedFinding } from './observed-finding.ts';

/**
 * The findings that follow from a measured value by the thresholds on its observable: a symptom is present when the value lies in
 * one of its ranges, else absent. None when the finding is no measured value.
 */
export function derivedFindings(
  snapshot: Snapshot,
  { concept, value, unit }: ObservedFinding,
): Result<readonly ObservedFinding[], UnitProblem> {
  const observable = conceptById(snapshot, concept);
  if (observable?.kind !== 'OBSERVABLE' || value === undefined) return ok([]);
  const derived = new Map<string, ObservedFinding>();
  for (const { symptom, gte, lt, unit: thresholdUnit } of observable.derived) {
    const converted = convertUnit(value, unit ?? observable.unit, thresholdUnit);
    if (!converted.ok) return converted;
    const inRange =
      converted.value >= (gte ?? Number.NEGATIVE_INFINITY) &&
      converted.value < (lt ?? Number.POSITIVE_INFINITY);
    if (!inRange && derived.has(symptom)) continue;
    const measured = { concept, gte, lt, unit: thresholdUnit };
    derived.set(symptom, { concept: symptom, state: inRange ? 'PRESENT' : 'ABSENT', measured });
  }
  return ok([...derived.values()]);
}
