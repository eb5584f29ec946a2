import { criterionById } from '../../graph/read-rules.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isCriterion } from '../../graph/subject-type.ts';
import { nameOf, wayOf } from '../naming.ts';
import { criteriaOnCyclesOf, wayBack } from '../parts/criterion-cycles.ts';
import { defineRule, type GraphChange, NONE } from '../rule.ts';

/** No criterion is, by however many steps, defined by itself. */
export const criterionIsNotCircular = defineRule({
  code: 'CRITERION_CYCLE',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, criterion) {
    if (!isCriterion(criterion)) return NONE;
    const way = wayBack(snapshot, criterion.id);
    if (!way) return NONE;
    const steps = wayOf(way, (id) => nameOfCriterion(snapshot, id), ', then ');
    return [
      {
        path: 'when',
        sentence: `The criterion ${nameOf(snapshot, criterion)} is defined by itself: ${steps}; take one of them out of another's condition.`,
      },
    ];
  },
  *dependents(change: GraphChange, id: string) {
    yield* criteriaOnCyclesOf(change.before, id);
    yield* criteriaOnCyclesOf(change.after, id);
  },
});

function nameOfCriterion(snapshot: Snapshot, id: string): string {
  const criterion = criterionById(snapshot, id);
  return criterion ? nameOf(snapshot, criterion) : id;
}
