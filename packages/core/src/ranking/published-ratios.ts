import { edgesAt } from '../graph/adjacency.ts';
import { layeredGet } from '../graph/layered-map.ts';
import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { DiagnosticTest } from '../vocabulary/concepts/diagnostic-test.ts';
import type { Weight } from './evidence-row.ts';
import { type Ratio, ratioOf } from './likelihood-ratio.ts';

/** Whether the sign that a test shows is there. */
type State = 'PRESENT' | 'ABSENT';

/**
 * What published likelihood ratios say of the sign at a position, by the conditions' positions: the natural logarithm of
 * LR+ when it is present, of LR- when it is absent (Deeks and Altman, BMJ 329:168, 2004). They are those of EVALUATED_BY statements that lead
 * to a test that shows the sign; of several about one condition, the one farthest from 1.
 */
export function publishedRatios(
  snapshot: Snapshot,
  position: number,
  state: State,
): ReadonlyMap<number, Weight> {
  const found = new Map<number, Weight>();
  for (const test of testsShowing(snapshot, position)) addRatios(found, snapshot, { test, position, state });
  return found;
}

function addRatios(
  found: Map<number, Weight>,
  snapshot: Snapshot,
  { test, position, state }: { readonly test: number; readonly position: number; readonly state: State },
): void {
  const { list, subjects, in: into } = snapshot.statements.EVALUATED_BY;
  for (const edge of edgesAt(into, test)) {
    const [statement, condition] = [list[edge], subjects[edge]];
    if (!statement || condition === undefined || statement.negated) continue;
    const ratio = ratioOf(statement, state === 'PRESENT' ? 'positive' : 'negative');
    if (!ratio || !isPositiveResult(snapshot, { test, position, condition })) continue;
    const weight = { ...logarithms(ratio), statement };
    if (Math.abs(weight.weight) > Math.abs(found.get(condition)?.weight ?? 0)) found.set(condition, weight);
  }
}

function logarithms({ ratio, low, high }: Ratio): Omit<Weight, 'statement'> {
  return { weight: Math.log(ratio), low: Math.log(low), high: Math.log(high) };
}

/** Positions of the tests that show the sign at a position: by a DETECTS statement, or as the sign of one of their results. */
function testsShowing(snapshot: Snapshot, position: number): ReadonlySet<number> {
  const tests = new Set(signsOfResults(snapshot, 'signs').get(position));
  const { list, subjects, in: into } = snapshot.statements.DETECTS;
  for (const edge of edgesAt(into, position)) {
    const test = subjects[edge];
    if (test !== undefined && list[edge]?.negated === false) tests.add(test);
  }
  return tests;
}

/** Positions of signs, with those of the tests that name them in a result. */
const signsOfResults = memoised((snapshot, _key: 'signs'): ReadonlyMap<number, readonly number[]> => {
  const tests = new Map<number, number[]>();
  for (const position of snapshot.byName.DIAGNOSTIC_TEST) {
    for (const { sign } of testAt(snapshot, position)?.results ?? []) {
      const at = sign === undefined ? undefined : layeredGet(snapshot.positions, sign);
      if (at !== undefined) tests.set(at, [...(tests.get(at) ?? []), position]);
    }
  }
  return tests;
});

/**
 * A ratio says what the test as a whole found, and not by which sign. A sign is what makes the test positive for a condition when one
 * of its results says that the sign suggests the condition, or when the test shows no other sign.
 */
function isPositiveResult(
  snapshot: Snapshot,
  { test, position, condition }: Readonly<Record<'test' | 'position' | 'condition', number>>,
): boolean {
  const results = testAt(snapshot, test)?.results ?? [];
  const [sign, suggested] = [snapshot.concepts[position]?.id, snapshot.concepts[condition]?.id ?? ''];
  if (results.some((result) => result.sign === sign && result.suggests.includes(suggested))) return true;
  const shown = new Set(results.flatMap((result) => result.sign ?? []));
  const { list, out } = snapshot.statements.DETECTS;
  for (const edge of edgesAt(out, test)) {
    const statement = list[edge];
    if (statement && !statement.negated) shown.add(statement.object);
  }
  return shown.size === 1;
}

function testAt(snapshot: Snapshot, position: number): DiagnosticTest | undefined {
  const concept = snapshot.concepts[position];
  return concept?.kind === 'DIAGNOSTIC_TEST' ? concept : undefined;
}
