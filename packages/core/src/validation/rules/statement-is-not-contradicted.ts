import { isStatement } from '../../graph/subject-type.ts';
import { statementsAlike } from '../dependents.ts';
import { listOf, nameOf } from '../naming.ts';
import { situationWhateverFrequency } from '../parts/statement-meaning.ts';
import { statementsWithEndsOf } from '../parts/statements-with-ends-of.ts';
import { defineRule, NONE } from '../rule.ts';

/** Nothing is both stated and denied of one situation, however often it is said to occur there. */
export const statementIsNotContradicted = defineRule({
  code: 'STATEMENT_CONTRADICTED',
  severity: 'WARNING',
  gate: 'QUALITY',
  problems(snapshot, statement) {
    if (!isStatement(statement)) return NONE;
    const opposite = statementsWithEndsOf(snapshot, statement).filter(
      ({ negated }) => negated !== statement.negated,
    );
    if (opposite.length === 0) return NONE;
    const situation = situationWhateverFrequency(statement);
    const same = opposite.filter((other) => situationWhateverFrequency(other) === situation);
    if (same.length === 0) return NONE;
    return [
      {
        path: 'negated',
        sentence: `${nameOf(snapshot, statement)} contradicts ${listOf(same, ({ id }) => id)}, which says the opposite of the same situation; tell the situations apart by qualifiers, or remove one.`,
      },
    ];
  },
  dependents: statementsAlike,
});
