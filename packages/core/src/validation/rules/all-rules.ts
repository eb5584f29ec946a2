import type { Rule } from '../rule.ts';
import { statementEndsExist } from './statement-ends-exist.ts';
import { statementHasEvidence } from './statement-has-evidence.ts';
import { statementJoinsAllowedKinds } from './statement-joins-allowed-kinds.ts';

/** Everything that is checked, in the order in which a subject's findings are listed. */
export const validationRules: readonly Rule[] = Object.freeze([
  statementEndsExist,
  statementJoinsAllowedKinds,
  statementHasEvidence,
]);
