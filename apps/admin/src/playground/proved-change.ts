import type {
  ChangeClass,
  ChangeReason,
  ConcludedThing,
  ExpressionChange,
  Urgency,
} from '@symptograph/rules';
import type { TermFact } from '../rule-book/term-facts.ts';

/** Floor and ceiling on one side of a change. */
interface SideLevels {
  readonly floor: Urgency;
  readonly ceiling: Urgency;
}

/** A minimal combination of facts whose answer changes, in words. */
export interface ShownWitness {
  readonly facts: readonly TermFact[];
  readonly before: SideLevels;
  readonly after: SideLevels;
  readonly lost: readonly ConcludedThing[];
  readonly gained: readonly ConcludedThing[];
}

/** A minimal combination that excludes what the changed rules ask for on one side alone. */
export interface ShownCeiling {
  readonly facts: readonly TermFact[];
  readonly before: Urgency;
  readonly after: Urgency;
}

/** A new way to self-care; `guards` are titles of the rules that stood in its way, `open` of what is not excluded on the old side. */
export interface ShownOpening {
  readonly facts: readonly TermFact[];
  readonly guards: readonly string[];
}

/** What is known where a contract is broken. */
interface ContractBreach {
  readonly facts: readonly TermFact[];
  readonly floor: Urgency;
  /** For one about self-care, the sign that may still be there. */
  readonly redFlag: string | undefined;
}

/** Whether rules keep a contract, with what is known where they do not. */
export interface ShownVerdict {
  readonly kind: 'HOLDS' | 'BROKEN' | 'UNPROVED';
  /** The least level that it promises; undefined for one that is about self-care. */
  readonly promised: Urgency | undefined;
  readonly witnesses: readonly ContractBreach[];
  readonly sentences: readonly string[];
}

/** A contract that is not kept. */
export interface ShownContract extends ShownVerdict {
  readonly id: string;
  readonly title: string;
  readonly kind: 'BROKEN' | 'UNPROVED';
  readonly heldBefore: boolean;
}

/** A case that is answered differently; `OPEN` when only what cannot be excluded changes. */
export interface ShownFlip {
  readonly slug: string;
  readonly narrative: string;
  readonly kind: 'WORSE' | 'BETTER' | 'NEUTRAL' | 'OPEN';
  readonly expected: Urgency;
  readonly before: SideLevels;
  readonly after: SideLevels;
}

/** How well the cases are answered on one side. */
export interface SafetyFigures {
  readonly cases: number;
  readonly right: number;
  readonly tooLow: number;
  /** Two or more levels too low. */
  readonly severe: number;
  readonly tooHigh: number;
  /** Of those too high, sent to emergency care. */
  readonly tooHighToEmergency: number;
}

/** One rule or criterion that is not the same on both sides. */
export interface ShownLogicChange {
  readonly id: string;
  readonly of: 'RULE' | 'CRITERION';
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly title: string;
  readonly condition: readonly ShownPartChange[];
}

/** A part of a condition that was added, removed or changed, in English. */
export interface ShownPartChange {
  readonly kind: ExpressionChange['kind'];
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What a change of rules does, proved and in words, ready to be shown. */
export interface ProvedChange {
  readonly class: ChangeClass;
  readonly reasons: readonly ChangeReason[];
  readonly witnesses: readonly ShownWitness[];
  readonly ceilings: readonly ShownCeiling[];
  readonly openings: readonly ShownOpening[];
  readonly contracts: readonly ShownContract[];
  /** Whether the published rules keep what a drafted contract says; undefined for every other draft. */
  readonly verdict: ShownVerdict | undefined;
  readonly flips: readonly ShownFlip[];
  readonly figures: { readonly before: SafetyFigures; readonly after: SafetyFigures } | undefined;
  readonly rules: readonly ShownLogicChange[];
  /** Hashes of the rule that is edited; undefined on a side that gives it no meaning. */
  readonly hashes: { readonly before: string | undefined; readonly after: string | undefined };
  /** What could not be proved, in sentences. */
  readonly unproved: readonly string[];
}
