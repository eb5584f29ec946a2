import { isStatement } from '../../graph/subject-type.ts';
import { QUALIFIER_SLOTS } from '../../vocabulary/qualifiers.ts';
import { statementKinds } from '../../vocabulary/statements/statement.ts';
import { statementsOfTouchedConcept } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { defineRule, NONE } from '../rule.ts';

/** A statement has only qualifiers that mean something for its kind. */
export const qualifiersAreAllowed = defineRule({
  code: 'QUALIFIER_NOT_ALLOWED',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, statement) {
    if (!isStatement(statement)) return NONE;
    const { qualifiers: allowed } = statementKinds[statement.kind];
    return QUALIFIER_SLOTS.filter(
      (slot) => statement.qualifiers[slot] !== undefined && !allowed.includes(slot),
    ).map((slot) => ({
      path: `qualifiers.${slot}`,
      sentence: `${nameOf(snapshot, statement)} has the qualifier ${slot}, which means nothing there; ${allowed.join(', ')} can be used.`,
    }));
  },
  dependents: statementsOfTouchedConcept,
});
