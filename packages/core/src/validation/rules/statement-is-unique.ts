import { isStatement } from '../../graph/subject-type.ts';
import { statementsAlike } from '../dependents.ts';
import { listOf, nameOf } from '../naming.ts';
import { situationOf } from '../parts/statement-meaning.ts';
import { statementsWithEndsOf } from '../parts/statements-with-ends-of.ts';
import { defineRule, NONE } from '../rule.ts';

/** What is said of two concepts in one situation is said in one statement, which holds all the evidence. */
export const statementIsUnique = defineRule({
  code: 'STATEMENT_REPEATED',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, statement) {
    if (!isStatement(statement)) return NONE;
    const alike = statementsWithEndsOf(snapshot, statement).filter(
      ({ negated }) => negated === statement.negated,
    );
    if (alike.length === 0) return NONE;
    const situation = situationOf(statement);
    const same = alike.filter((other) => situationOf(other) === situation);
    if (same.length === 0) return NONE;
    return [
      {
        path: '',
        sentence: `${nameOf(snapshot, statement)} is said more than once with the same qualifiers, also as ${listOf(same, ({ id }) => id)}; put all evidence into one of them and remove the rest.`,
      },
    ];
  },
  dependents: statementsAlike,
});
