import { edgesAt, NOWHERE } from '../graph/adjacency.ts';
import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { frequencyShare } from '../selection/frequency-share.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { StatementKind } from '../vocabulary/statement-kind.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';

/**
 * The statements by which a condition is annotated with a concept of each kind. What lowers a risk and what must not be
 * given are left out: they say the opposite of the others.
 */
const ANNOTATING: Readonly<Record<ConceptKind, readonly StatementKind[]>> = {
  SYMPTOM: ['HAS_SYMPTOM'],
  CONDITION: ['CAUSED_BY', 'CAN_LEAD_TO', 'DIFFERENTIAL_OF'],
  DIAGNOSTIC_TEST: ['EVALUATED_BY'],
  TREATMENT: ['TREATED_BY', 'PREVENTED_BY'],
  RISK_FACTOR: ['RISK_RAISED_BY', 'CAUSED_BY'],
  ANATOMY: ['AFFECTS'],
  FACTOR: ['CAUSED_BY'],
  OBSERVABLE: [],
};

/** For each annotated condition, by position, the positions of its concepts of one kind, ascending and distinct. */
export type Annotations = ReadonlyMap<number, Uint32Array>;

/**
 * What active conditions are directly annotated with, of one kind. Negated statements, symptoms stated never to occur
 * and deprecated concepts stay out; a differential counts for both its ends.
 */
export const annotationsOf: (snapshot: Snapshot, kind: ConceptKind) => Annotations = memoised(
  (snapshot: Snapshot, kind: ConceptKind) => {
    const annotations = new Map<number, Uint32Array>();
    for (const condition of snapshot.byName.CONDITION.toSorted()) {
      if (snapshot.concepts[condition]?.status !== 'ACTIVE') continue;
      const concepts = new Set<number>();
      for (const concept of annotatedEnds(snapshot, condition, kind)) {
        if (isActive(snapshot.concepts[concept], kind)) concepts.add(concept);
      }
      if (concepts.size > 0) annotations.set(condition, Uint32Array.from(concepts).sort());
    }
    return annotations;
  },
);

/** Where the annotating statements of a condition lead, whatever lies there. */
function* annotatedEnds(snapshot: Snapshot, condition: number, kind: ConceptKind): Generator<number> {
  for (const statementKind of ANNOTATING[kind]) {
    const { list, subjects, objects, out, in: into } = snapshot.statements[statementKind];
    for (const edge of edgesAt(out, condition)) if (asserts(list[edge])) yield objects[edge] ?? NOWHERE;
    if (statementKind !== 'DIFFERENTIAL_OF') continue;
    for (const edge of edgesAt(into, condition)) if (asserts(list[edge])) yield subjects[edge] ?? NOWHERE;
  }
}

function isActive(concept: Concept | undefined, kind: ConceptKind): boolean {
  return concept?.kind === kind && concept.status === 'ACTIVE';
}

function asserts(statement: Statement | undefined): boolean {
  return statement !== undefined && !statement.negated && frequencyShare(statement.qualifiers.frequency) > 0;
}
