import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observe } from '../../test/observe.ts';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../test/property-runs.ts';
import { documentAfter, manyPuts, someEdits } from '../../test/random-edits.ts';
import { aConcept, aGraph, aSource, aStatement } from '../testing/index.ts';
import { applyToSnapshot } from './apply-to-snapshot.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { conceptById, statementsFrom, statementsTo } from './read.ts';
import type { Snapshot } from './snapshot.ts';

const EMPTY = aGraph([], [], []);

describe('applying edits to a snapshot', () => {
  test(
    'reads the same as building the edited graph anew, and leaves the old snapshot as it was',
    () => {
      fc.assert(
        fc.property(manyPuts, someEdits, someEdits, (puts, first, second) => {
          const document = documentAfter(EMPTY, puts);
          const start = buildSnapshot(document);
          const asItWas = JSON.stringify(observe(start));
          const middle = applyToSnapshot(start, first);
          const edited = documentAfter(document, first);
          expectSameReads(middle, buildSnapshot(edited));
          const end = applyToSnapshot(middle, second);
          expectSameReads(end, buildSnapshot(documentAfter(edited, second)));
          expect(JSON.stringify(observe(start))).toBe(asItWas);
        }),
        propertyRuns('apply equals build', 75, 3_750),
      );
    },
    PROPERTY_TIMEOUT,
  );

  test('later edits of one subject win', () => {
    const [first, second] = [
      aConcept('SYMPTOM', 1, { name: 'pain' }),
      aConcept('SYMPTOM', 1, { name: 'ache' }),
    ];
    const after = applyToSnapshot(buildSnapshot(EMPTY), [
      { type: 'put', subject: first },
      { type: 'remove', id: first.id },
      { type: 'put', subject: second },
    ]);
    expect(conceptById(after, first.id)).toBe(second);
  });

  test('a statement is found from an end that arrives after it, not when that end is gone, and again when it is back', () => {
    const condition = aConcept('CONDITION', 1);
    const symptom = aConcept('SYMPTOM', 1);
    const statement = aStatement('HAS_SYMPTOM', 1, { subject: condition, object: symptom });
    const dangling = buildSnapshot(aGraph([condition], [statement], [aSource()]));
    expect(statementsTo(dangling, symptom.id, 'HAS_SYMPTOM')).toEqual([]);
    const joined = applyToSnapshot(dangling, [{ type: 'put', subject: symptom }]);
    expect(statementsTo(joined, symptom.id, 'HAS_SYMPTOM')).toEqual([statement]);
    const parted = applyToSnapshot(joined, [{ type: 'remove', id: symptom.id }]);
    expect(statementsTo(parted, symptom.id, 'HAS_SYMPTOM')).toEqual([]);
    expect(statementsFrom(parted, condition.id, 'HAS_SYMPTOM')).toEqual([statement]);
    const again = applyToSnapshot(parted, [{ type: 'put', subject: symptom }]);
    expect(statementsTo(again, symptom.id, 'HAS_SYMPTOM')).toEqual([statement]);
  });
});

/** Compares text first, since comparing deeply is slow and only its report is wanted. */
function expectSameReads(one: Snapshot, other: Snapshot): void {
  const [read, expected] = [observe(one), observe(other)];
  if (JSON.stringify(read) !== JSON.stringify(expected)) expect(read).toEqual(expected);
}
