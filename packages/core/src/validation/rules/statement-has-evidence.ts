import { isStatement } from '../../graph/subject-type.ts';
import { statementsOfTouchedConcept } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { defineRule, NONE } from '../rule.ts';

/** Every statement is sourced. */
export const statementHasEvidence = defineRule({
  code: 'STATEMENT_UNSOURCED',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, statement) {
    if (!isStatement(statement) || statement.evidence.length > 0) return NONE;
    return [
      {
        path: 'evidence',
        sentence: `${nameOf(snapshot, statement)} has no evidence; add the passage of a source that says so.`,
      },
    ];
  },
  dependents: statementsOfTouchedConcept,
});
