import type { ChangeClass } from '@symptograph/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { desk, judged } from '../../../test/desk.ts';
import { propertyRuns } from '../../../test/property-runs.ts';
import { aCase, aContract } from '../../testing/index.ts';
import type { Need, Requirement, Tier } from '../requirement.ts';
import { requirementOf, stricterOf } from './requirement-of.ts';

const { changes } = judged(desk.pain);

const editor: Need = { role: 'EDITOR', count: 1 };
const clinician: Need = { role: 'CLINICIAN', count: 1 };
const clinicians: Need = { role: 'CLINICIAN', count: 2 };
const lead: Need = { role: 'SAFETY_LEAD', count: 1 };

test.each([
  [0, [editor], false],
  [1, [editor], false],
  [2, [clinician], true],
  [3, [clinicians, lead], true],
] as const)('tier %i', (tier, needs, needsInterests) => {
  expect(requirementOf(changes, tier, null)).toEqual({ tier, ruleClass: null, needs, needsInterests });
});

test.each([
  ['E', [editor], false],
  ['U', [clinician], true],
  ['D', [clinicians], true],
  ['S', [clinicians, lead], true],
] as const)('class %s', (ruleClass, needs, needsInterests) => {
  expect(requirementOf(changes, 0, ruleClass)).toEqual({ tier: 0, ruleClass, needs, needsInterests });
});

test('a set with both needs the strictest of both', () => {
  expect(requirementOf(changes, 3, 'U').needs).toEqual([clinicians, lead]);
  expect(requirementOf(changes, 2, 'D').needs).toEqual([clinicians]);
  expect(requirementOf(changes, 2, 'E').needs).toEqual([clinician]);
});

test('a published case or contract never changes or goes without a clinician', () => {
  for (const edit of [{ ...desk.promise, slug: 'the-promise' }, desk.promise.id, desk.swollen.id]) {
    expect(requirementOf(judged(edit).changes, 0, 'E').needs).toEqual([clinician]);
  }
  expect(requirementOf(judged(aCase(9), aContract(9)).changes, 0, 'E').needs).toEqual([editor]);
});

const requirement = fc
  .record({
    tier: fc.constantFrom<Tier>(0, 1, 2, 3),
    ruleClass: fc.constantFrom<ChangeClass | null>(null, 'E', 'U', 'D', 'S'),
  })
  .map(({ tier, ruleClass }) => requirementOf(changes, tier, ruleClass));

test('the stricter of two requirements is the one of both at once', () => {
  fc.assert(
    fc.property(requirement, requirement, (one, other) => {
      const both = stricterOf(one, other);
      expect(both).toEqual(stricterOf(other, one));
      expect(stricterOf(both, one)).toEqual(both);
      expect(stricterOf(one, one)).toEqual(one);
      expect(peopleNeeded(both)).toBeGreaterThanOrEqual(Math.max(peopleNeeded(one), peopleNeeded(other)));
      expect(both.needsInterests).toBe(one.needsInterests || other.needsInterests);
    }),
    propertyRuns('the stricter requirement', 100),
  );
});

function peopleNeeded({ needs }: Requirement): number {
  return Math.max(...needs.map(({ count }) => count));
}
