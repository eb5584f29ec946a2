import { edgesAt } from '../graph/adjacency.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { FINDING_SLOTS, type FindingQualifiers, type FindingSlot } from '../vocabulary/finding-qualifiers.ts';
import type { Qualifiers } from '../vocabulary/qualifiers.ts';
import type { SymptomStatement } from '../vocabulary/statements/statement.ts';
import { boundedMemo } from './bounded-memo.ts';
import { conditionPriors } from './condition-priors.ts';
import { type EvidenceRow, evidenceRow, type Weight } from './evidence-row.ts';
import { levelsOf } from './hierarchy.ts';
import { inherited } from './inherited.ts';
import type { KnownFactOf } from './known-fact.ts';
import { factKey } from './known-facts.ts';
import { absentWeight, deniedWeight } from './likelihood.ts';
import { slotMatcher, valuesOf } from './slot-match.ts';
import { deniedFactor, type StatedShare, shareOf } from './stated-share.ts';

const MOST_ROWS = 20_000;
const rowsMemo = boundedMemo<EvidenceRow>(MOST_ROWS);

/** How well a statement's qualifiers fit each slot of a variant: 0 where they do not speak of it. */
type Fits = ReadonlyMap<FindingSlot, (qualifiers: Qualifiers) => number>;

/**
 * What it says that a symptom is absent in some circumstances: as `absentWeight`, by what is said of the symptom or a subtype in all of
 * these circumstances. Nothing follows for the symptom in others.
 */
export function absentVariantRow(snapshot: Snapshot, variant: KnownFactOf<'ABSENT_VARIANT'>): EvidenceRow {
  return rowsMemo(snapshot, factKey(variant), () => {
    const own = statedVariants(snapshot, variant);
    const byCondition = inherited(snapshot, own);
    const { prior, total } = conditionPriors(snapshot);
    let sum = 0.5;
    for (const [condition, { share }] of byCondition) sum += share * (prior[condition] ?? 0);
    const background = sum / (total + 1);
    const weights = new Map<number, Weight>();
    for (const [condition, stated] of byCondition) weights.set(condition, weightOf(stated, background));
    return evidenceRow(snapshot, weights);
  });
}

function statedVariants(
  snapshot: Snapshot,
  { position, qualifiers }: KnownFactOf<'ABSENT_VARIANT'>,
): ReadonlyMap<number, StatedShare> {
  const fits = fitsOf(snapshot, qualifiers);
  const own = new Map<number, StatedShare>();
  const { list, subjects, in: into } = snapshot.statements.HAS_SYMPTOM;
  const { prior } = conditionPriors(snapshot);
  for (const below of levelsOf(snapshot, position, { towards: 'down' }).keys()) {
    for (const edge of edgesAt(into, below)) {
      const [statement, condition] = [list[edge], subjects[edge]];
      if (!statement || condition === undefined || !prior[condition]) continue;
      const stated = statedBy(statement, fits);
      const known = own.get(condition);
      if (stated && (!known || stated.share > known.share)) own.set(condition, stated);
    }
  }
  return own;
}

function fitsOf(snapshot: Snapshot, qualifiers: FindingQualifiers): Fits {
  const fits = new Map<FindingSlot, (stated: Qualifiers) => number>();
  for (const slot of FINDING_SLOTS) {
    const matchers = valuesOf(qualifiers, slot).map((value) => slotMatcher(snapshot, { slot, value }));
    if (matchers.length === 0) continue;
    fits.set(slot, (stated) => Math.max(...matchers.map((match) => match(stated).fits)));
  }
  return fits;
}

function statedBy(statement: SymptomStatement, fits: Fits): StatedShare | undefined {
  const denied = deniedFactor(statement);
  if (denied < 1) {
    const slots = FINDING_SLOTS.filter((slot) => statement.qualifiers[slot] !== undefined);
    const covered = slots.every((slot) => (fits.get(slot)?.(statement.qualifiers) ?? 0) === 1);
    return slots.length > 0 && covered ? { share: 0, low: 0, high: 0, statement, denied } : undefined;
  }
  let part = 1;
  for (const fit of fits.values()) part *= fit(statement.qualifiers);
  const stated = shareOf(statement);
  return part > 0 ? { ...stated, share: stated.share * part, low: stated.low * part } : undefined;
}

function weightOf({ share, low, high, statement, denied }: StatedShare, background: number): Weight {
  if (denied < 1) {
    const weight = deniedWeight({ state: 'ABSENT', denied, background });
    return { weight, low: 0, high: weight, statement };
  }
  const of = (part: number) => absentWeight(part, background);
  return { weight: of(share), low: of(high), high: of(low), statement };
}
