import type { FindingQualifiers } from '../vocabulary/finding-qualifiers.ts';
import type { Fact } from './fact.ts';

/** What is known of a finding. UNKNOWN is the same as not naming it. */
export type FindingState = 'PRESENT' | 'ABSENT' | 'UNKNOWN';

/**
 * One thing that is known about a person; `concept` is the id of a symptom, risk factor, condition or observable.
 *
 * PRESENT with qualifiers holds in those circumstances and so at all; ABSENT with qualifiers leaves the plain finding
 * unknown. An observable has a `value` in `unit` (UCUM). `measured` says from which threshold on an observable a
 * symptom was derived.
 */
export interface ObservedFinding {
  readonly concept: string;
  readonly state: FindingState;
  readonly qualifiers?: FindingQualifiers | undefined;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
  readonly measured?: Fact | undefined;
}
