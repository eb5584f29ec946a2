import type { Qualifiers } from '../vocabulary/qualifiers.ts';

/** A concept, in some circumstances or in any, or a threshold on an observable (`gte` and below `lt`, in `unit`, UCUM). */
export interface Fact {
  /** Id. */
  readonly concept: string;
  readonly qualifiers?: Qualifiers | undefined;
  readonly gte?: number | undefined;
  readonly lt?: number | undefined;
  readonly unit?: string | undefined;
}
