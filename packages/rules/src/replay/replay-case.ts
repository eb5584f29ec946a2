import type { KnownState } from '../compile/fact-space.ts';
import type { Urgency } from '../rule/urgency.ts';

/** A case of the library, as rules are replayed on it. */
export interface ReplayCase {
  readonly id: string;
  readonly title: string;
  /** What is known, over the space of the rules; it need not be closed. */
  readonly state: KnownState;
  /** What the old side knows of the same story, where its graph reads it otherwise. */
  readonly stateBefore?: KnownState | undefined;
  /** The best level. */
  readonly expected: Urgency;
  /** All levels that are right, `expected` among them. */
  readonly acceptable: readonly Urgency[];
}
