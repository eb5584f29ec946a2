import { edgesAt } from '../graph/adjacency.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { FindingSlot } from '../vocabulary/finding-qualifiers.ts';
import type { SymptomStatement } from '../vocabulary/statements/statement.ts';
import { boundedMemo } from './bounded-memo.ts';
import { conditionPriors } from './condition-priors.ts';
import { type EvidenceRow, evidenceRow, type Weight } from './evidence-row.ts';
import { levelsOf } from './hierarchy.ts';
import { inherited, MOST_STEPS_UP } from './inherited.ts';
import type { KnownFactOf } from './known-fact.ts';
import { DENIED_FACTOR, presentWeight } from './likelihood.ts';
import { type SlotMatch, slotMatcher } from './slot-match.ts';
import { deniedFactor, type StatedShare, shareOf } from './stated-share.ts';
import { symptomShares } from './symptom-shares.ts';

/**
 * The part of the background in circumstances (see BACKGROUND_PART): half. Sources name few of the circumstances in which a symptom
 * shows, so that silence says little. An assumption of ours.
 */
export const CIRCUMSTANCE_BACKGROUND_PART = 0.5;

/** What is said of a supertype of a symptom in some circumstances fits the symptom this well. An assumption of ours. */
const SUPERTYPE_FITS = 0.7;
/** "Does not hurt at rest" fits "rest eases it" this well. An assumption of ours. */
const DENIED_CONTRARY_FITS = 0.5;

const MOST_ROWS = 20_000;
const sharesMemo = boundedMemo<CircumstanceShares>(MOST_ROWS);
const rowsMemo = boundedMemo<EvidenceRow>(MOST_ROWS);

/** One value of one slot of a symptom. */
export type Circumstance = Pick<KnownFactOf<'CIRCUMSTANCE'>, 'position' | 'slot' | 'value'>;

/** How often conditions that show a symptom show it in a circumstance. */
export interface CircumstanceShares {
  readonly byCondition: ReadonlyMap<number, StatedShare>;
  /** How often people with the symptom have it so, whatever the condition. */
  readonly background: number;
}

/**
 * What it says, once the symptom is known to be there, that it is there in a circumstance: as `presentWeight`, among the
 * conditions that show the symptom. A condition that is said to show it in contrary circumstances is less likely.
 */
export function circumstanceRow(snapshot: Snapshot, circumstance: Circumstance): EvidenceRow {
  return rowsMemo(snapshot, keyOf(circumstance), () => {
    const { byCondition, background } = circumstanceShares(snapshot, circumstance);
    const weights = new Map<number, Weight>();
    for (const [condition, { share, low, high, statement, denied }] of byCondition) {
      const of = (part: number) => presentWeight(part, background, CIRCUMSTANCE_BACKGROUND_PART);
      const against = Math.log(denied);
      weights.set(
        condition,
        denied < 1
          ? { weight: against, low: against, high: 0, statement }
          : { weight: of(share), low: of(low), high: of(high), statement },
      );
    }
    return evidenceRow(snapshot, weights);
  });
}

/** The shares that `circumstanceRow` weighs. */
export function circumstanceShares(snapshot: Snapshot, circumstance: Circumstance): CircumstanceShares {
  return sharesMemo(snapshot, keyOf(circumstance), () => {
    const { position } = circumstance;
    const match = slotMatcher(snapshot, circumstance);
    const own = new Map<number, StatedShare>();
    for (const below of levelsOf(snapshot, position, { towards: 'down' }).keys()) {
      addFitting(own, snapshot, { symptom: below, slot: circumstance.slot, fit: 1, match });
    }
    for (const [above, level] of levelsOf(snapshot, position, { towards: 'up', most: MOST_STEPS_UP })) {
      if (level > 0)
        addFitting(own, snapshot, { symptom: above, slot: circumstance.slot, fit: SUPERTYPE_FITS, match });
    }
    return amongThoseWith(snapshot, position, inherited(snapshot, own));
  });
}

function keyOf({ position, slot, value }: Circumstance): string {
  return `${position} ${slot} ${value}`;
}

interface Fitting {
  readonly symptom: number;
  readonly slot: FindingSlot;
  /** How well a statement about this symptom fits at most. */
  readonly fit: number;
  readonly match: (qualifiers: SymptomStatement['qualifiers']) => SlotMatch;
}

function addFitting(own: Map<number, StatedShare>, snapshot: Snapshot, fitting: Fitting): void {
  const { list, subjects, in: into } = snapshot.statements.HAS_SYMPTOM;
  const { prior } = conditionPriors(snapshot);
  for (const edge of edgesAt(into, fitting.symptom)) {
    const [statement, condition] = [list[edge], subjects[edge]];
    if (!statement || condition === undefined || !prior[condition]) continue;
    const stated = statedBy(statement, fitting);
    const known = own.get(condition);
    if (stated && (!known || isStronger(stated, known))) own.set(condition, stated);
  }
}

/** Whatever speaks for goes before what speaks against. */
function isStronger(a: StatedShare, b: StatedShare): boolean {
  return a.share > b.share || (b.share === 0 && a.share === 0 && a.denied < b.denied);
}

/** What a statement says of a circumstance: for it, against it, or undefined for nothing. */
function statedBy(statement: SymptomStatement, { match, fit }: Fitting): StatedShare | undefined {
  const { fits, contradicts } = match(statement.qualifiers);
  const denies = deniedFactor(statement) < 1;
  if (denies && !isAboutOneCircumstance(statement)) return undefined;
  const [forIt, against] = denies ? [contradicts * DENIED_CONTRARY_FITS, fits] : [fits, contradicts];
  const stated = { ...shareOf(statement), ...(denies ? UNSTATED : {}) };
  if (forIt > 0) {
    const part = forIt * fit;
    return { ...stated, share: stated.share * part, low: stated.low * part };
  }
  if (against === 0) return undefined;
  const sureness = against * fit * (denies ? 1 : stated.share);
  return { ...stated, share: 0, low: 0, high: 0, denied: 1 - sureness * (1 - DENIED_FACTOR) };
}

/** What a denial says of the contrary has no frequency of its own. */
const UNSTATED = { share: 0.5, low: 0.05, high: 0.99 };

/** A denial of several circumstances together denies none of them by itself. */
function isAboutOneCircumstance({ qualifiers }: SymptomStatement): boolean {
  let slots = 0;
  for (const slot in qualifiers) if (slot !== 'frequency' && slot !== 'note') slots += 1;
  return slots === 1;
}

function amongThoseWith(
  snapshot: Snapshot,
  symptom: number,
  byCondition: ReadonlyMap<number, StatedShare>,
): CircumstanceShares {
  const { prior } = conditionPriors(snapshot);
  let [total, sum] = [1, 0.5];
  for (const [condition, { share }] of symptomShares(snapshot, symptom).byCondition) {
    if (share > 0) total += prior[condition] ?? 0;
  }
  for (const [condition, { share }] of byCondition) sum += share * (prior[condition] ?? 0);
  return { byCondition, background: Math.min(1, sum / total) };
}
