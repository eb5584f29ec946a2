import { createRuleProver, type RuleProver } from './rule-prover.ts';

/** The prover of this process. Its threads take a second to start, are there for all that the process does, and end with it. */
export const processProver: RuleProver = createRuleProver();
