import type { Term } from '../implicant/term.ts';
import type { Urgency } from '../rule/urgency.ts';
import type { RuleFinding } from '../rule-finding.ts';

/** A state in which a contract is broken: no less needs to be known for it to show. */
export interface ContractWitness {
  /** What is known; all else is unknown. */
  readonly term: Term;
  /** The level that the rules reach there. */
  readonly floor: Urgency;
  /** For REASSURANCE the place of the red flag that may still be there. */
  readonly redFlag?: number;
}

/**
 * Whether a rule set keeps a contract. HOLDS and BROKEN are proved for every state of the space; UNPROVED says in its findings why
 * there is no proof: the contract has no meaning, or is too large. A BROKEN contract has at least one witness and one finding; one more
 * finding when there may be other witnesses.
 */
export interface ContractVerdict {
  /** Id of the contract. */
  readonly contract: string;
  readonly kind: 'HOLDS' | 'BROKEN' | 'UNPROVED';
  readonly witnesses: readonly ContractWitness[];
  readonly findings: readonly RuleFinding[];
}
