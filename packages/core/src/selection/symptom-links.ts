import { memoised } from '../graph/memoised.ts';
import { nameKey } from '../graph/name-order.ts';
import { conceptById, statementsFrom, statementsTo } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Condition } from '../vocabulary/concepts/condition.ts';
import type { Symptom } from '../vocabulary/concepts/symptom.ts';
import type { SymptomStatement } from '../vocabulary/statements/statement.ts';
import { frequencyShare } from './frequency-share.ts';

/** One end of the statements that join a condition and a symptom, with those statements, by id. */
export interface SymptomLink<End extends Condition | Symptom> {
  readonly concept: End;
  readonly statements: readonly SymptomStatement[];
}

/**
 * Conditions that have a symptom, the one that shows it most often first (the highest share that any of its statements
 * states), then by name. Negated statements are left out. Worked out once for a snapshot.
 */
export const conditionsWithSymptom = memoised(
  (snapshot: Snapshot, symptomId: string): readonly SymptomLink<Condition>[] =>
    linksOf(statementsTo(snapshot, symptomId, 'HAS_SYMPTOM'), ({ subject }) => {
      const concept = conceptById(snapshot, subject);
      return concept?.kind === 'CONDITION' ? concept : undefined;
    }),
);

/** Symptoms of a condition, most frequent first, then by name. Negated statements are left out. Worked out once for a snapshot. */
export const symptomsOfCondition = memoised(
  (snapshot: Snapshot, conditionId: string): readonly SymptomLink<Symptom>[] =>
    linksOf(statementsFrom(snapshot, conditionId, 'HAS_SYMPTOM'), ({ object }) => {
      const concept = conceptById(snapshot, object);
      return concept?.kind === 'SYMPTOM' ? concept : undefined;
    }),
);

/** The statements by the concept at their other end. A concept is ordered by the share and the name that it has. */
function linksOf<End extends Condition | Symptom>(
  statements: readonly SymptomStatement[],
  endOf: (statement: SymptomStatement) => End | undefined,
): readonly SymptomLink<End>[] {
  const links = new Map<
    string,
    { concept: End; statements: SymptomStatement[]; share: number; name: string }
  >();
  for (const statement of statements) {
    const concept = statement.negated ? undefined : endOf(statement);
    if (!concept) continue;
    const link = links.get(concept.id) ?? { concept, statements: [], share: 0, name: nameKey(concept.name) };
    link.statements.push(statement);
    link.share = Math.max(link.share, frequencyShare(statement.qualifiers.frequency));
    links.set(concept.id, link);
  }
  return [...links.values()]
    .sort((a, b) => b.share - a.share || order(a.name, b.name) || order(a.concept.id, b.concept.id))
    .map(({ concept, statements: saying }) => ({ concept, statements: saying }));
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
