import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { frequencyShare } from '../selection/frequency-share.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
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
    const found = new Map<number, Set<number>>();
    const add = (condition: number, concept: number) => {
      if (!isActive(snapshot, condition, 'CONDITION') || !isActive(snapshot, concept, kind)) return;
      const concepts = found.get(condition);
      if (concepts) concepts.add(concept);
      else found.set(condition, new Set([concept]));
    };
    for (const statementKind of ANNOTATING[kind]) {
      const { list, subjects, objects } = snapshot.statements[statementKind];
      list.forEach((statement, edge) => {
        if (!asserts(statement)) return;
        const [subject = 0, object = 0] = [subjects[edge], objects[edge]];
        add(subject, object);
        if (statementKind === 'DIFFERENTIAL_OF') add(object, subject);
      });
    }
    const annotations = new Map<number, Uint32Array>();
    for (const condition of [...found.keys()].sort((a, b) => a - b)) {
      annotations.set(condition, Uint32Array.from(found.get(condition) ?? []).sort());
    }
    return annotations;
  },
);

function isActive(snapshot: Snapshot, position: number, kind: ConceptKind): boolean {
  const concept = snapshot.concepts[position];
  return concept?.kind === kind && concept.status === 'ACTIVE';
}

function asserts(statement: Statement): boolean {
  return !statement.negated && frequencyShare(statement.qualifiers.frequency) > 0;
}
