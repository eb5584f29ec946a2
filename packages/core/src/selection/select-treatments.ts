import { statementsFrom } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { closure } from '../traversal/closure.ts';
import type { Treatment } from '../vocabulary/concepts/treatment.ts';
import type { StatementKind } from '../vocabulary/statement-kind.ts';
import { type ConceptSelection, selectConcepts } from './select-concepts.ts';

/** The kinds of statements that recommend a treatment. */
export const TREATMENT_STATEMENT_KINDS = [
  'TREATED_BY',
  'RELIEVED_BY',
  'PREVENTED_BY',
] as const satisfies readonly StatementKind[];

/** What treatments can be chosen by, besides what all concepts can. References are ids. */
export interface TreatmentSelection extends ConceptSelection {
  readonly treatmentKinds?: readonly Treatment['treatmentKind'][] | undefined;
  /** It treats, relieves or prevents this condition or symptom, or a subtype of it. */
  readonly treats?: string | undefined;
}

/** Active treatments that a selection keeps, by name. Negated statements count for nothing. */
export function selectTreatments(snapshot: Snapshot, selection: TreatmentSelection): readonly Treatment[] {
  const { treatmentKinds, treats } = selection;
  const recommended = treats === undefined ? undefined : treatmentsFor(snapshot, treats);
  return selectConcepts(snapshot, { status: 'ACTIVE', ...selection, kinds: ['TREATMENT'] }).filter(
    ({ id, treatmentKind }) =>
      (recommended?.has(id) ?? true) && (treatmentKinds?.includes(treatmentKind) ?? true),
  );
}

function treatmentsFor(snapshot: Snapshot, conceptId: string): ReadonlySet<string> {
  const treatments = new Set<string>();
  for (const id of closure(snapshot, conceptId, 'SUBTYPE_OF', 'down')) {
    for (const kind of TREATMENT_STATEMENT_KINDS) {
      for (const { object, negated } of statementsFrom(snapshot, id, kind)) {
        if (!negated) treatments.add(object);
      }
    }
  }
  return treatments;
}
