import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../../test/property-runs.ts';
import { aPair } from '../../../test/random-subjects.ts';
import { applyOperations } from './apply-operations.ts';
import { inverseOf } from './inverse-of.ts';
import { patchBetween } from './patch-between.ts';
import { sameContent } from './same-json.ts';

describe('patches between any two states of any subject', () => {
  test(
    'lead from the one to the other, also after a way through JSON, and equal content gives none',
    () => {
      fc.assert(
        fc.property(aPair, ({ before, after }) => {
          const patch = patchBetween(before, after);
          expect(applyOperations(before, JSON.parse(JSON.stringify(patch)))).toEqual({
            ok: true,
            value: { ...after, version: before.version },
          });
          expect(patch.length === 0).toBe(sameContent(before, after));
        }),
        propertyRuns('patch round trip', 120),
      );
    },
    PROPERTY_TIMEOUT,
  );

  test(
    'are taken back by their inverse, the order of lists included',
    () => {
      fc.assert(
        fc.property(aPair, ({ before, after }) => {
          const patch = patchBetween(before, after);
          const inverse = inverseOf(before, patch);
          if (!inverse.ok) throw new Error(JSON.stringify(inverse.error));
          const there = applyOperations(before, patch);
          if (!there.ok) throw new Error(JSON.stringify(there.error));
          expect(applyOperations(there.value, inverse.value)).toEqual({ ok: true, value: before });
        }),
        propertyRuns('apply then inverse', 120),
      );
    },
    PROPERTY_TIMEOUT,
  );
});
