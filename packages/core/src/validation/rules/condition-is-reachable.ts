import { isConcept, isStatement } from '../../graph/subject-type.ts';
import { versionsOf } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { relatedConditions, relatedWithoutSymptom } from '../parts/related-conditions.ts';
import { defineRule, type GraphChange, NONE } from '../rule.ts';

/**
 * From some symptom a reader comes to every active condition: it, or one that it is related to by non-negated
 * statements between conditions, has a symptom.
 */
export const conditionIsReachable = defineRule({
  code: 'CONDITION_UNREACHABLE',
  severity: 'WARNING',
  gate: 'QUALITY',
  problems(snapshot, condition) {
    if (!isConcept(condition) || condition.kind !== 'CONDITION' || condition.status !== 'ACTIVE') return NONE;
    if (!relatedWithoutSymptom(snapshot, condition.id)) return NONE;
    return [
      {
        path: '',
        sentence: `No symptom leads to the condition ${nameOf(snapshot, condition)}: neither it nor a condition related to it has one; say which symptoms it has, or to what it is related.`,
      },
    ];
  },
  /** An answer changes only for what is related to an end of a touched statement or to a neighbour of a condition. */
  *dependents(change: GraphChange, id: string) {
    for (const near of conditionsNear(change, id)) {
      yield* relatedWithoutSymptom(change.before, near) ?? NONE;
      yield* relatedWithoutSymptom(change.after, near) ?? NONE;
    }
  },
});

function conditionsNear({ before, after }: GraphChange, id: string): ReadonlySet<string> {
  const near = new Set([id, ...relatedConditions(before, id), ...relatedConditions(after, id)]);
  for (const version of versionsOf({ before, after }, id)) {
    if (isStatement(version)) near.add(version.subject).add(version.object);
  }
  return near;
}
