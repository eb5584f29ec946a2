import { compareByName } from '../graph/name-order.ts';
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
 * states), then by name. Negated statements are left out.
 */
export function conditionsWithSymptom(
  snapshot: Snapshot,
  symptomId: string,
): readonly SymptomLink<Condition>[] {
  const statements = statementsTo(snapshot, symptomId, 'HAS_SYMPTOM');
  return linksOf(statements, ({ subject }) => {
    const concept = conceptById(snapshot, subject);
    return concept?.kind === 'CONDITION' ? concept : undefined;
  });
}

/** Symptoms of a condition, most frequent first, then by name. Negated statements are left out. */
export function symptomsOfCondition(
  snapshot: Snapshot,
  conditionId: string,
): readonly SymptomLink<Symptom>[] {
  const statements = statementsFrom(snapshot, conditionId, 'HAS_SYMPTOM');
  return linksOf(statements, ({ object }) => {
    const concept = conceptById(snapshot, object);
    return concept?.kind === 'SYMPTOM' ? concept : undefined;
  });
}

function linksOf<End extends Condition | Symptom>(
  statements: readonly SymptomStatement[],
  endOf: (statement: SymptomStatement) => End | undefined,
): readonly SymptomLink<End>[] {
  const links = new Map<string, { concept: End; statements: SymptomStatement[]; share: number }>();
  for (const statement of statements) {
    const concept = statement.negated ? undefined : endOf(statement);
    if (!concept) continue;
    const link = links.get(concept.id) ?? { concept, statements: [], share: 0 };
    link.statements.push(statement);
    link.share = Math.max(link.share, frequencyShare(statement.qualifiers.frequency));
    links.set(concept.id, link);
  }
  return [...links.values()].sort((a, b) => b.share - a.share || compareByName(a.concept, b.concept));
}
