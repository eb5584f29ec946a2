import { conceptById } from '../../graph/read.ts';
import { isStatement } from '../../graph/subject-type.ts';
import { statementsOfTouchedConcept } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { defineRule, NONE } from '../rule.ts';

/** Both ends of a statement are concepts of the graph. */
export const statementEndsExist = defineRule({
  code: 'STATEMENT_END_MISSING',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, statement) {
    if (!isStatement(statement)) return NONE;
    const missing = (['subject', 'object'] as const).filter((end) => !conceptById(snapshot, statement[end]));
    return missing.map((end) => ({
      path: end,
      sentence: `The ${end} of ${nameOf(snapshot, statement)} is ${statement[end]}, which is no concept of this graph; name one that is, or remove the statement.`,
    }));
  },
  dependents: statementsOfTouchedConcept,
});
