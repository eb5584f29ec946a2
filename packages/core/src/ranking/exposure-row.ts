import { edgesAt } from '../graph/adjacency.ts';
import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Measure } from '../vocabulary/measure.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { type EvidenceRow, evidenceRow, type Weight } from './evidence-row.ts';
import { levelsOf } from './hierarchy.ts';

/**
 * The ratio of a risk factor whose effect nobody has put a number on: a small effect, the odds ratio that matches
 * Cohen's d of 0.2 (Chen, Cohen and Chen, Communications in Statistics 39(4), 2010, table 1).
 */
const UNSTATED_RATIO = 1.68;

/** What share of people an unstated number have a risk factor: one in five. An assumption of ours. */
const EXPOSED_SHARE = 0.2;

/** Kinds of statements from a condition to what makes it likelier or less likely, and which of the two. */
const KINDS = [
  ['RISK_RAISED_BY', 'raises'],
  ['CAUSED_BY', 'raises'],
  ['RISK_LOWERED_BY', 'lowers'],
] as const;

/**
 * What it says that a person has the risk factor or other condition at a position: by a ratio r and a share e of people
 * exposed, ln(r / (1 + e (r - 1))), the change of the condition's odds that Bayes' rule gives for an exposure.
 */
export const exposedRow = memoised(
  (snapshot, position: number): EvidenceRow => exposureRow(snapshot, position, 'PRESENT'),
);

/** What it says that a person does not have it: ln(1 / (1 + e (r - 1))). */
export const unexposedRow = memoised(
  (snapshot, position: number): EvidenceRow => exposureRow(snapshot, position, 'ABSENT'),
);

function exposureRow(snapshot: Snapshot, position: number, state: 'PRESENT' | 'ABSENT'): EvidenceRow {
  const weights = new Map<number, Weight>();
  const towards = state === 'PRESENT' ? 'up' : 'down';
  for (const at of levelsOf(snapshot, position, { towards }).keys()) {
    for (const { condition, statement, ratio } of effectsOf(snapshot, at)) {
      const weight = { ...rangeOf(ratio, state), statement };
      const known = weights.get(condition);
      if (!known || Math.abs(weight.weight) > Math.abs(known.weight)) weights.set(condition, weight);
    }
  }
  return evidenceRow(snapshot, weights);
}

/** The conditions that the concept at a position makes likelier, or less likely, by which ratio. */
function* effectsOf(
  snapshot: Snapshot,
  position: number,
): Generator<{ readonly condition: number; readonly statement: Statement; readonly ratio: RatioRange }> {
  for (const [kind, effect] of KINDS) {
    const { list, subjects, in: into } = snapshot.statements[kind];
    for (const edge of edgesAt(into, position)) {
      const [statement, condition] = [list[edge], subjects[edge]];
      if (!statement || condition === undefined || statement.negated) continue;
      const size = 'size' in statement ? statement.size : undefined;
      yield { condition, statement, ratio: ratioOf(size, effect) };
    }
  }
  const { list, objects, out } = snapshot.statements.CAN_LEAD_TO;
  for (const edge of edgesAt(out, position)) {
    const [statement, condition] = [list[edge], objects[edge]];
    if (!statement || condition === undefined || statement.negated) continue;
    yield { condition, statement, ratio: ratioOf(undefined, 'raises') };
  }
}

interface RatioRange {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** A stated ratio, kept on its side of 1: what raises a risk never lowers it here, whatever its number says. */
function ratioOf(size: Measure | undefined, effect: 'raises' | 'lowers'): RatioRange {
  const { value, low, high } = size ?? {};
  const middle = value ?? (low !== undefined && high !== undefined ? Math.sqrt(low * high) : (low ?? high));
  const onSide = (ratio: number) => (effect === 'raises' ? Math.max(1, ratio) : Math.min(1, ratio));
  const unstated = effect === 'raises' ? UNSTATED_RATIO : 1 / UNSTATED_RATIO;
  const ratio = onSide(middle ?? unstated);
  return {
    ratio,
    low: onSide(low ?? (middle === undefined ? 1 : ratio)),
    high: onSide(high ?? (middle === undefined ? ratio ** 2 : ratio)),
  };
}

function rangeOf({ ratio, low, high }: RatioRange, state: 'PRESENT' | 'ABSENT'): Omit<Weight, 'statement'> {
  const weight = weightOf(ratio, state);
  const [a, b] = [weightOf(low, state), weightOf(high, state)];
  return { weight, low: Math.min(weight, a, b), high: Math.max(weight, a, b) };
}

function weightOf(ratio: number, state: 'PRESENT' | 'ABSENT'): number {
  const exposed = state === 'PRESENT' ? ratio : 1;
  return Math.log(exposed / (1 + EXPOSED_SHARE * (ratio - 1)));
}
