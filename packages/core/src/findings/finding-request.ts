import type { RefProblem } from '../graph/resolve-concept.ts';
import type { FindingSlot } from '../vocabulary/finding-qualifiers.ts';
import type { Qualifiers } from '../vocabulary/qualifiers.ts';
import type { FindingState } from './observed-finding.ts';

/**
 * A finding as it is asked about: concepts by reference (an id, a slug, kind/slug or SYSTEM:code). `value` is an observable's, in `unit`
 * (UCUM) or in the observable's own.
 */
export interface FindingRequest {
  readonly concept: string;
  readonly state: FindingState;
  readonly qualifiers?: { readonly [Slot in FindingSlot]?: Qualifiers[Slot] } | undefined;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
}

/** Why findings cannot be used; `at` says where: `findings[2].qualifiers.triggeredBy[0]`. */
export type FindingProblem =
  | { readonly code: 'REFERENCE'; readonly at: string; readonly problem: RefProblem }
  | { readonly code: 'UNUSABLE'; readonly at: string; readonly message: string }
  | { readonly code: 'CONTRADICTION'; readonly at: readonly [string, string]; readonly message: string };
