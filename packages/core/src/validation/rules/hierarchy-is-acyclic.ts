import { isStatement } from '../../graph/subject-type.ts';
import { statementsOfTouchedConcept, versionsOf } from '../dependents.ts';
import { nameOf, nameOfConcept, wayOf } from '../naming.ts';
import { HIERARCHY_KINDS, isHierarchical, statementsOnCyclesOf, wayUp } from '../parts/hierarchy.ts';
import { defineRule, type GraphChange, NONE } from '../rule.ts';

/** No concept is, by however many steps, a kind or a part of itself. */
export const hierarchyIsAcyclic = defineRule({
  code: 'HIERARCHY_CYCLE',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, statement) {
    if (!isStatement(statement) || !isHierarchical(statement)) return NONE;
    const { kind, subject, object } = statement;
    const way = wayUp(snapshot, kind, { from: object, to: subject });
    if (!way) return NONE;
    const steps = wayOf(way, (id) => nameOfConcept(snapshot, id), ', then ');
    const leadsBack =
      way.length === 1 ? 'joins a concept to itself' : `leads back to its beginning: ${steps}`;
    return [
      {
        path: '',
        sentence: `${nameOf(snapshot, statement)} ${leadsBack}; remove or turn round one of these statements.`,
      },
    ];
  },
  *dependents(change: GraphChange, id: string) {
    yield* statementsOfTouchedConcept(change, id);
    for (const concept of [id, ...hierarchySubjects(change, id)]) {
      for (const kind of HIERARCHY_KINDS) {
        yield* statementsOnCyclesOf(change.before, kind, concept);
        yield* statementsOnCyclesOf(change.after, kind, concept);
      }
    }
  },
});

function hierarchySubjects(change: GraphChange, id: string): readonly string[] {
  return versionsOf(change, id).flatMap((version) =>
    isStatement(version) && isHierarchical(version) ? [version.subject] : [],
  );
}
