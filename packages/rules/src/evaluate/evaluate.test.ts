import { expect, test } from 'vitest';
import { FALSE, UNKNOWN } from '../kleene/truth-of.ts';
import { namedBase } from '../testing/named-base.ts';
import { evaluate } from './evaluate.ts';
import { reassures } from './reassures.ts';

const calf = () =>
  namedBase({
    facts: ['calf pain', 'warmth', 'redness', 'fever', 'cramp', 'leg swelling', 'swelling of one leg'],
    implies: [['swelling of one leg', 'leg swelling']],
    rules: [
      [
        'Swelling with pain',
        'SAME_DAY',
        (f) => ({ op: 'all', of: [f.is('calf pain'), f.is('leg swelling')] }),
      ],
      [
        'Clot',
        'EMERGENCY_GO',
        (f) => ({
          op: 'all',
          of: [
            f.is('calf pain'),
            { op: 'any', of: [f.is('warmth'), f.is('redness'), f.is('fever'), f.is('swelling of one leg')] },
          ],
        }),
      ],
      [
        'Cramp',
        'SELF_CARE',
        (f) => ({ op: 'all', of: [f.is('calf pain'), f.is('cramp'), f.is('fever', false)] }),
      ],
      [
        'Inflammation',
        { suggests: ['con_infection'] },
        (f) => ({ op: 'any', of: [f.is('warmth'), f.is('fever')] }),
      ],
    ],
  });

function evaluated(system: ReturnType<typeof namedBase>, known: Parameters<typeof system.stateWith>[0]) {
  const result = evaluate(system.base, system.stateWith(known), { traces: true });
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

test('floor and ceiling are the most urgent rule that is true and that is not yet false', () => {
  const system = calf();
  const start = evaluated(system, { present: ['calf pain'] });
  expect([start.floor, start.ceiling]).toEqual(['NONE', 'EMERGENCY_GO']);
  const cramp = evaluated(system, {
    present: ['calf pain', 'cramp'],
    absent: ['warmth', 'redness', 'fever', 'leg swelling'],
  });
  expect([cramp.floor, cramp.ceiling]).toEqual(['SELF_CARE', 'SELF_CARE']);
  const swollen = evaluated(system, { present: ['calf pain', 'swelling of one leg'] });
  expect([swollen.floor, swollen.ceiling]).toEqual(['EMERGENCY_GO', 'EMERGENCY_GO']);
});

test('a fired rule says why, and a blocked one what it waits for beside what is known', () => {
  const system = calf();
  const { fired, blocked, couldAdd } = evaluated(system, { present: ['calf pain', 'leg swelling'] });
  expect(fired.map(({ rule, because }) => [rule.logic.title, system.termNames(because)])).toEqual([
    ['Swelling with pain', ['+calf pain', '+leg swelling']],
  ]);
  expect(blocked.map(({ rule }) => rule.logic.title)).toEqual(['Clot']);
  expect(system.termNames(blocked[0]?.because ?? [])).toEqual(['+calf pain']);
  expect(blocked[0]?.missing).toHaveLength(1);
  expect(couldAdd.map(({ rule, missing }) => [rule.logic.title, missing.length])).toEqual([
    ['Inflammation', 1],
  ]);
});

test('an undetermined rule that would add nothing to those that fired is not listed', () => {
  const { blocked, couldAdd } = evaluated(calf(), { present: ['calf pain', 'warmth'] });
  expect([...blocked, ...couldAdd]).toEqual([]);
});

test('a state that contradicts itself is refused with the two facts where it shows', () => {
  const { base, stateWith } = calf();
  const apart = evaluate(base, stateWith({ present: ['swelling of one leg'], absent: ['leg swelling'] }));
  if (apart.ok) throw new Error('it was evaluated');
  expect(apart.error.sentence).toBe(
    'what is known contradicts itself: "- leg swelling" means "- swelling of one leg", but "+ swelling of one leg" is known or follows; correct one of them',
  );
  const twice = evaluate(base, stateWith({ present: ['fever'], absent: ['fever'] }));
  if (twice.ok) throw new Error('it was evaluated');
  expect(twice.error.sentence).toBe('fever is given values that exclude each other; say one of them');
});

test('self-care is shown only when a rule advises it and nothing beyond ROUTINE is open', () => {
  expect(reassures({ floor: 'SELF_CARE', ceiling: 'ROUTINE' })).toBe(true);
  expect(reassures({ floor: 'SELF_CARE', ceiling: 'SAME_DAY' })).toBe(false);
  expect(reassures({ floor: 'NONE', ceiling: 'NONE' })).toBe(false);
  expect(reassures({ floor: 'ROUTINE', ceiling: 'ROUTINE' })).toBe(false);
});

test('unknown and not mentioned give the same answer and the same hash, and other knowledge another hash', () => {
  const system = calf();
  const hashOf = (known: Parameters<typeof system.stateWith>[0]) => evaluated(system, known).hash;
  expect(hashOf({})).toBe(hashOf({ present: [], absent: [] }));
  expect(hashOf({ present: ['swelling of one leg'] })).toBe(
    hashOf({ present: ['swelling of one leg', 'leg swelling'] }),
  );
  expect(hashOf({ present: ['fever'] })).not.toBe(hashOf({ absent: ['fever'] }));
});

test('a score tells the sum that is known and the sums that are possible', () => {
  const items = ['a', 'b', 'c'];
  const system = namedBase({
    facts: [...items, 'other cause'],
    rules: [
      [
        'Wells',
        'SAME_DAY',
        ({ is }) => ({
          op: 'score',
          gte: 2,
          items: [
            ...items.map((name) => ({ points: 1, when: is(name) })),
            { points: -2, when: is('other cause') },
          ],
        }),
      ],
    ],
  });
  const scoreWith = (known: Parameters<typeof system.stateWith>[0]) =>
    evaluated(system, known).scores.map(({ low, high, threshold }) => [low, high, threshold])[0];
  expect(scoreWith({})).toEqual([-2, 3, 2]);
  expect(scoreWith({ present: ['a', 'b'] })).toEqual([0, 3, 2]);
  expect(scoreWith({ present: ['a', 'b', 'c'], absent: ['other cause'] })).toEqual([3, 3, 2]);
});

test('traces tell a value for each rule', () => {
  const { traces } = evaluated(calf(), { present: ['calf pain'], absent: ['fever'] });
  expect(traces.map(({ value }) => value)).toEqual([UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]);
  expect(evaluated(calf(), { absent: ['calf pain'] }).traces.map(({ value }) => value)).toEqual([
    FALSE,
    FALSE,
    FALSE,
    UNKNOWN,
  ]);
});
