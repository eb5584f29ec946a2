import { compareByName } from '../graph/name-order.ts';
import { conceptById, conceptsOfKinds, statementsFrom } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { frequencyShare } from '../selection/frequency-share.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Condition } from '../vocabulary/concepts/condition.ts';
import type { Symptom } from '../vocabulary/concepts/symptom.ts';
import type { SymptomStatement } from '../vocabulary/statements/statement.ts';

/** Which rows and columns: the named ones, as ids in the given order, or those with the most statements. */
export interface MatrixRequest {
  readonly conditions?: readonly string[] | undefined;
  readonly symptoms?: readonly string[] | undefined;
  /** How many rows when no conditions are named. */
  readonly firstConditions: number;
  /** How many columns when no symptoms are named. */
  readonly firstSymptoms: number;
}

/** Conditions by symptoms, for a heat map. */
export interface SymptomConditionMatrix {
  readonly conditions: readonly Condition[];
  readonly symptoms: readonly Symptom[];
  /** By row, then column; a pair that nothing is stated of has no cell. */
  readonly cells: readonly MatrixCell[];
}

/** What is stated of one condition and one symptom. */
export interface MatrixCell {
  /** Place in `conditions`. */
  readonly row: number;
  /** Place in `symptoms`. */
  readonly column: number;
  /** The highest share, 0 to 1, that one of the statements gives; 0.5 where none is stated. */
  readonly weight: number;
  readonly statements: readonly SymptomStatement[];
}

/**
 * The matrix of a request. Rows that nobody named are the conditions with the most statements about the columns, and
 * columns that nobody named the symptoms with the most statements about the rows, ties by name. Negated statements
 * and deprecated concepts that nobody named stay out.
 */
export function symptomConditionMatrix(snapshot: Snapshot, request: MatrixRequest): SymptomConditionMatrix {
  const namedColumns = request.symptoms && new Set(request.symptoms);
  const conditions = request.conditions
    ? named(snapshot, request.conditions, isCondition)
    : busiest(conditionCounts(snapshot, namedColumns), request.firstConditions);
  const symptoms = request.symptoms
    ? named(snapshot, request.symptoms, isSymptom)
    : busiest(symptomCounts(snapshot, conditions), request.firstSymptoms);
  const columnOf = new Map(symptoms.map(({ id }, column) => [id, column]));
  const cells = conditions.flatMap(({ id }, row) =>
    rowOf(snapshot, id, columnOf).map((cell) => ({ row, ...cell })),
  );
  return { conditions, symptoms, cells };
}

function rowOf(snapshot: Snapshot, conditionId: string, columnOf: ReadonlyMap<string, number>) {
  const columns = new Map<number, SymptomStatement[]>();
  for (const statement of statementsFrom(snapshot, conditionId, 'HAS_SYMPTOM')) {
    const column = columnOf.get(statement.object);
    if (column === undefined || statement.negated) continue;
    const statements = columns.get(column);
    if (statements) statements.push(statement);
    else columns.set(column, [statement]);
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, statements]) => ({
      column,
      weight: Math.max(...statements.map(({ qualifiers }) => frequencyShare(qualifiers.frequency))),
      statements,
    }));
}

function conditionCounts(snapshot: Snapshot, columns: ReadonlySet<string> | undefined) {
  const counts = new Map<Condition, number>();
  for (const condition of conceptsOfKinds(snapshot, ['CONDITION'])) {
    if (condition.status !== 'ACTIVE') continue;
    let count = 0;
    for (const { negated, object } of statementsFrom(snapshot, condition.id, 'HAS_SYMPTOM')) {
      if (!negated && (columns?.has(object) ?? isActiveSymptom(snapshot, object))) count += 1;
    }
    counts.set(condition, count);
  }
  return counts;
}

function symptomCounts(snapshot: Snapshot, rows: readonly Condition[]) {
  const counts = new Map<Symptom, number>();
  for (const { id } of rows) {
    for (const { negated, object } of statementsFrom(snapshot, id, 'HAS_SYMPTOM')) {
      const symptom = conceptById(snapshot, object);
      if (negated || symptom?.kind !== 'SYMPTOM' || symptom.status !== 'ACTIVE') continue;
      counts.set(symptom, (counts.get(symptom) ?? 0) + 1);
    }
  }
  return counts;
}

function isActiveSymptom(snapshot: Snapshot, id: string): boolean {
  const concept = conceptById(snapshot, id);
  return concept?.kind === 'SYMPTOM' && concept.status === 'ACTIVE';
}

function busiest<Counted extends Concept>(
  counts: ReadonlyMap<Counted, number>,
  first: number,
): readonly Counted[] {
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a, countA], [b, countB]) => countB - countA || compareByName(a, b))
    .slice(0, first)
    .map(([concept]) => concept);
}

function named<Named extends Concept>(
  snapshot: Snapshot,
  ids: readonly string[],
  isWanted: (concept: Concept) => concept is Named,
): readonly Named[] {
  return [...new Set(ids)].flatMap((id) => {
    const concept = conceptById(snapshot, id);
    return concept && isWanted(concept) ? concept : [];
  });
}

function isCondition(concept: Concept): concept is Condition {
  return concept.kind === 'CONDITION';
}

function isSymptom(concept: Concept): concept is Symptom {
  return concept.kind === 'SYMPTOM';
}
