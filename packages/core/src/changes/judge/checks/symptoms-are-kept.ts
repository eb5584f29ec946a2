import { conceptById, statementById, statementsFrom, statementsTo } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { meaningAbove } from '../../../traversal/meaning-above.ts';
import type { Finding } from '../../../validation/finding.ts';
import { nameOfConcept } from '../../../validation/naming.ts';
import { relatedWithoutSymptom } from '../../../validation/parts/related-conditions.ts';
import type { CheckRequest } from '../check-changes.ts';
import type { ChangeCheck } from './change-check.ts';

/** No condition that a symptom led to, its own or a wider condition's, is left without one; what validation calls unreachable it tells itself. */
export const symptomsAreKept: ChangeCheck = {
  found: (request) => {
    const { before, after } = request;
    return [...conditionsTouched(request)]
      .filter((id) => isActive(after, id) && hasSymptom(before, id) && !hasSymptom(after, id))
      .filter((id) => !relatedWithoutSymptom(after, id))
      .map((id) => finding(after, id));
  },
  foundBefore: () => [],
};

function finding(after: Snapshot, id: string): Finding {
  return {
    code: 'SYMPTOMS_LOST',
    severity: 'WARNING',
    gate: 'QUALITY',
    subject: id,
    path: '',
    sentence: `No symptom leads to the condition ${nameOfConcept(after, id)} any more; keep one, or say which symptom it has instead.`,
  };
}

/** Ids of the conditions whose symptoms a change may take away: of touched statements and symptoms, and all that lie below them. */
function conditionsTouched({ before, changes }: CheckRequest): ReadonlySet<string> {
  const touched = new Set(changes.flatMap(({ subjectId }) => conditionsOf(before, subjectId)));
  for (const id of touched) {
    for (const { subject, negated } of statementsTo(before, id, 'SUBTYPE_OF'))
      if (!negated) touched.add(subject);
  }
  return touched;
}

function conditionsOf(before: Snapshot, id: string): readonly string[] {
  const statement = statementById(before, id);
  if (statement)
    return statement.kind === 'HAS_SYMPTOM' || statement.kind === 'SUBTYPE_OF' ? [statement.subject] : [];
  const kind = conceptById(before, id)?.kind;
  if (kind === 'CONDITION') return [id];
  return kind === 'SYMPTOM' ? statementsTo(before, id, 'HAS_SYMPTOM').map(({ subject }) => subject) : [];
}

function hasSymptom(snapshot: Snapshot, conditionId: string): boolean {
  return [...meaningAbove(snapshot, conditionId, ['SUBTYPE_OF'])].some((id) =>
    statementsFrom(snapshot, id, 'HAS_SYMPTOM').some(
      ({ negated, object }) => !negated && isActive(snapshot, object),
    ),
  );
}

function isActive(snapshot: Snapshot, id: string): boolean {
  return conceptById(snapshot, id)?.status === 'ACTIVE';
}
