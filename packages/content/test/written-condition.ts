import fc from 'fast-check';

const KEYS = ['present', 'absent', 'measured', 'all', 'any', 'not', 'atLeast', 'of', 'score', 'items'];
const OTHER_KEYS = [
  'points',
  'when',
  'label',
  'criterion',
  'gte',
  'lt',
  'unit',
  'onset',
  'relievedBy',
  '__proto__',
  'x',
];

/** What somebody could write where a condition belongs: right, nearly right and plain wrong. */
export const writtenCondition: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('calf-pain', 'symptom/rest', 'Not a slug', '', 'SUDDEN', 3, 1, -1, 2.5, true, null),
    tie('form'),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS, ...OTHER_KEYS), tie('any'), { maxKeys: 3 }),
  ),
  form: fc.oneof(
    { depthSize: 'small' },
    fc.constant('calf-pain'),
    fc.record({ present: fc.constant('calf-pain'), onset: fc.constantFrom('SUDDEN', 'X', 3) }),
    fc.record({ absent: fc.constant('calf-pain'), relievedBy: fc.constantFrom('rest', ['rest'], [], 3) }),
    fc.record({ measured: fc.constant('age'), gte: fc.constantFrom(1, '1'), unit: fc.constantFrom('a', '') }),
    fc.record({ any: fc.array(tie('any'), { maxLength: 2 }) }),
    fc.record({ all: fc.array(tie('form'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('form') }),
    fc.record({
      atLeast: fc.constantFrom(0, 1, 1.5),
      of: fc.array(tie('form'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      score: fc.constantFrom(1, '1'),
      items: fc.array(fc.record({ points: fc.constantFrom(1, -2), when: tie('form') }), { maxLength: 2 }),
    }),
    fc.record({ criterion: fc.constantFrom('signs', 3) }),
  ),
})).any;
