import { conceptsOfKinds, statementsFrom, statementsTo } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { amountsOf } from '../../../validation/parts/amounts.ts';
import type { Treatment } from '../../../vocabulary/concepts/treatment.ts';
import { conditionConcern } from './concern.ts';
import { aGap, type Gap, type GapReason } from './gap.ts';
import { unquotedGap } from './unquoted-gap.ts';

/** What can harm by itself when nobody says when not to. */
const RISKY: ReadonlySet<Treatment['treatmentKind']> = new Set<Treatment['treatmentKind']>([
  'MEDICATION',
  'DEVICE',
  'PROCEDURE',
  'SURGERY',
]);

/** What active treatments lack: cautions, evidence for their doses, quotes for their numbers. */
export function* treatmentGaps(snapshot: Snapshot): Generator<Gap> {
  for (const treatment of conceptsOfKinds(snapshot, ['TREATMENT'])) {
    if (treatment.status !== 'ACTIVE') continue;
    const reasons = concernOf(snapshot, treatment);
    const { id: subject, name } = treatment;
    const isWarned =
      treatment.cautions.length > 0 ||
      statementsFrom(snapshot, subject, 'CONTRAINDICATED_IN').some(({ negated }) => !negated);
    if (!isWarned) {
      const sentence = `The treatment “${name}” has neither a caution nor a contraindication; say with whom or when it can harm.`;
      yield aGap('TREATMENT_WITHOUT_CAUTIONS', { subject, reasons, sentence });
    }
    if (isDoseUnsourced(treatment)) {
      const sentence = `The dose of “${name}” rests on no evidence; add the passage of a source that gives it.`;
      yield aGap('DOSE_WITHOUT_EVIDENCE', { subject, reasons, sentence });
    } else yield* unquotedGap(snapshot, treatment, reasons);
  }
}

function isDoseUnsourced(treatment: Treatment): boolean {
  if (treatment.dose === undefined) return false;
  const known = new Set(treatment.evidence.map(({ id }) => id));
  if (known.size === 0) return true;
  return amountsOf(treatment).some(({ evidence }) => evidence !== undefined && !known.has(evidence));
}

/** Only what can harm by itself is the graver for what it is used against. */
function concernOf(snapshot: Snapshot, { id, treatmentKind }: Treatment): readonly GapReason[] {
  if (!RISKY.has(treatmentKind)) return [];
  const treated = statementsTo(snapshot, id, 'TREATED_BY').map(({ subject }) =>
    conditionConcern(snapshot, subject),
  );
  const [gravest = []] = treated.sort((a, b) => pointsOf(b) - pointsOf(a));
  return [{ points: 15, reason: 'can harm by itself' }, ...gravest];
}

function pointsOf(reasons: readonly GapReason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}
