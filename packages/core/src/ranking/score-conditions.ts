import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { conditionPriors } from './condition-priors.ts';
import { type Evidence, type RelatedPair, SHARED_PART } from './evidence.ts';
import type { EvidenceRow } from './evidence-row.ts';

/** How conditions stand to what is known; `scores` and `support` are by place, and mean nothing at places that are not listed. */
export interface ConditionScores {
  /** Places (see `conditionPriors`) of conditions, each once, in no order; as many as `count`. */
  readonly places: Int32Array;
  readonly count: number;
  /** The logarithm of the prior, plus what each fact says, less what facts say twice. */
  readonly scores: Float64Array;
  /** SPEAKS_FOR where some fact speaks for the condition. */
  readonly support: Uint8Array;
}

/** Some fact speaks for the condition. */
export const SPEAKS_FOR = 2;
/** Some fact says something of the condition, and none speaks for it. */
const SAID = 1;

/** What a scoring writes on, for all conditions; `support` is 0 everywhere between scorings. */
type Desk = { -readonly [Field in keyof ConditionScores]: ConditionScores[Field] };

/** Kept for the next scoring: to make such lists each time would cost more than to score. */
const desks = memoised((snapshot, _key: 'desk'): Desk => {
  const { length } = conditionPriors(snapshot).positions;
  return {
    places: new Int32Array(length),
    count: 0,
    scores: new Float64Array(length),
    support: new Uint8Array(length),
  };
});

/**
 * Scores the conditions of which something is said, in time proportional to what is said, and gives them to `read`, whose answer
 * it returns. The lists are written over by the next scoring: `read` takes from them what it needs and scores nothing itself.
 */
export function scoreConditions<Answer>(
  snapshot: Snapshot,
  { rows, groups, pairs }: Evidence,
  read: (scored: ConditionScores) => Answer,
): Answer {
  const desk = desks(snapshot, 'desk');
  try {
    for (const row of rows) addRow(row, desk, conditionPriors(snapshot).logPrior);
    for (const group of groups) takeSharedStatements(desk, rows, group);
    for (const pair of pairs) takeShared(desk, rows, pair);
    return read(desk);
  } finally {
    for (let index = 0; index < desk.count; index += 1) desk.support[desk.places[index] ?? 0] = 0;
    desk.count = 0;
  }
}

function addRow({ conditions, weights }: EvidenceRow, desk: Desk, logPrior: Float64Array): void {
  const { places, scores, support } = desk;
  let { count } = desk;
  for (let entry = 0; entry < conditions.length; entry += 1) {
    const place = conditions[entry] ?? 0;
    const weight = weights[entry] ?? 0;
    if (support[place] === 0) {
      places[count] = place;
      count += 1;
      support[place] = SAID;
      scores[place] = logPrior[place] ?? 0;
    }
    scores[place] = (scores[place] ?? 0) + weight;
    if (weight > 0) support[place] = SPEAKS_FOR;
  }
  desk.count = count;
}

/** Of what one statement says of a condition by several facts, the strongest counts whole and the others in part. */
function takeSharedStatements(
  { scores }: Desk,
  rows: readonly EvidenceRow[],
  group: readonly number[],
): void {
  const strongest = new Map<Statement, Map<number, number>>();
  for (const index of group) {
    const row = rows[index];
    for (const [entry, statement] of (row?.statements ?? []).entries()) {
      const [place, weight] = [row?.conditions[entry] ?? 0, row?.weights[entry] ?? 0];
      if (weight <= 0) continue;
      const byPlace = strongest.get(statement) ?? new Map<number, number>();
      const known = byPlace.get(place) ?? 0;
      strongest.set(statement, byPlace.set(place, Math.max(known, weight)));
      scores[place] = (scores[place] ?? 0) - SHARED_PART * Math.min(known, weight);
    }
  }
}

/** Takes from the score of each condition that both facts of a pair speak for what they have in common. */
function takeShared({ scores }: Desk, rows: readonly EvidenceRow[], { facts, parts }: RelatedPair): void {
  const [a, b] = [rows[facts[0]], rows[facts[1]]];
  if (!a || !b) return;
  let j = 0;
  for (const [i, place] of a.conditions.entries()) {
    while ((b.conditions[j] ?? Number.POSITIVE_INFINITY) < place) j += 1;
    if (b.conditions[j] !== place) continue;
    const shared = Math.min(parts[0] * (a.weights[i] ?? 0), parts[1] * (b.weights[j] ?? 0));
    if (shared > 0) scores[place] = (scores[place] ?? 0) - shared;
  }
}
