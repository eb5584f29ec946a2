import type { Urgency } from '@symptograph/rules';
import { statementsTo } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { closure } from '../traversal/closure.ts';
import type { Condition } from '../vocabulary/concepts/condition.ts';
import type { StatementKind } from '../vocabulary/statement-kind.ts';
import type { ConceptOrder } from './concept-order.ts';
import { maxUrgencyOf } from './max-urgency-of.ts';
import { type ConceptSelection, selectConcepts } from './select-concepts.ts';

/** What conditions can be chosen by, besides what all concepts can. References are ids. */
export interface ConditionSelection extends ConceptSelection {
  /** The condition has all of them, each standing for itself and its subtypes. */
  readonly symptoms?: readonly string[] | undefined;
  /** All of them raise its risk, each standing for itself and its subtypes. */
  readonly riskFactors?: readonly string[] | undefined;
  /** It affects this structure, a part of it or a subtype of either. */
  readonly affects?: string | undefined;
  readonly conditionKinds?: readonly Condition['conditionKind'][] | undefined;
  /** The most urgent level that a rule about it can reach is one of these. */
  readonly maxUrgency?: readonly Urgency[] | undefined;
}

/** Active conditions that a selection keeps, in an order. Negated statements count for nothing. */
export function selectConditions(
  snapshot: Snapshot,
  selection: ConditionSelection,
  order: ConceptOrder = 'NAME',
): readonly Condition[] {
  const { symptoms = [], riskFactors = [], affects, conditionKinds, maxUrgency } = selection;
  const required = [
    ...symptoms.map((id) => subjectsOf(snapshot, 'HAS_SYMPTOM', closure(snapshot, id, 'SUBTYPE_OF', 'down'))),
    ...riskFactors.map((id) =>
      subjectsOf(snapshot, 'RISK_RAISED_BY', closure(snapshot, id, 'SUBTYPE_OF', 'down')),
    ),
    ...(affects === undefined ? [] : [conditionsAffecting(snapshot, affects)]),
  ];
  return selectConcepts(snapshot, { status: 'ACTIVE', ...selection, kinds: ['CONDITION'] }, order).filter(
    ({ id, conditionKind }) =>
      required.every((ids) => ids.has(id)) &&
      (conditionKinds?.includes(conditionKind) ?? true) &&
      (maxUrgency?.includes(maxUrgencyOf(snapshot, id)) ?? true),
  );
}

function conditionsAffecting(snapshot: Snapshot, anatomyId: string): ReadonlySet<string> {
  return subjectsOf(snapshot, 'AFFECTS', closure(snapshot, anatomyId, ['PART_OF', 'SUBTYPE_OF'], 'down'));
}

/** Ids of the subjects of all statements of a kind, negated ones left out, whose object is one of the given. */
function subjectsOf(snapshot: Snapshot, kind: StatementKind, objects: Iterable<string>): ReadonlySet<string> {
  const subjects = new Set<string>();
  for (const object of objects) {
    for (const { subject, negated } of statementsTo(snapshot, object, kind)) {
      if (!negated) subjects.add(subject);
    }
  }
  return subjects;
}
