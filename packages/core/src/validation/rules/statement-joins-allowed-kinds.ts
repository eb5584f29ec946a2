import { conceptById } from '../../graph/read.ts';
import { isStatement } from '../../graph/subject-type.ts';
import { statementKinds } from '../../vocabulary/statements/statement.ts';
import type { AllowedEnds } from '../../vocabulary/statements/statement-kind-definition.ts';
import { statementsOfTouchedConcept } from '../dependents.ts';
import { aKind, kindAndName } from '../naming.ts';
import { defineRule, NONE } from '../rule.ts';

/** A statement joins concepts of kinds that its own kind allows. */
export const statementJoinsAllowedKinds = defineRule({
  code: 'STATEMENT_JOINS_WRONG_KINDS',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, statement) {
    if (!isStatement(statement)) return NONE;
    const subject = conceptById(snapshot, statement.subject);
    const object = conceptById(snapshot, statement.object);
    if (!subject || !object) return NONE;
    const { ends, label } = statementKinds[statement.kind];
    if (ends.some((allowed) => allowed.subject === subject.kind && allowed.object === object.kind))
      return NONE;
    const [one, other] = [kindAndName(snapshot, subject.id), kindAndName(snapshot, object.id)];
    return [
      {
        path: '',
        sentence: `“${label}” cannot join ${one} to ${other}; it joins ${ends.map(describeEnds).join(', or ')}; change an end or the kind of the statement.`,
      },
    ];
  },
  dependents: statementsOfTouchedConcept,
});

function describeEnds({ subject, object }: AllowedEnds): string {
  return `${aKind(subject)} to ${aKind(object)}`;
}
