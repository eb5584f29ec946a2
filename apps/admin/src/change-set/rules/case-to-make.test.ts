import { expect, test } from 'vitest';
import { caseToMake } from './case-to-make.ts';

test('a case made of a more urgent answer is said to accept that at once', () => {
  const sentence = caseToMake({ before: 'ROUTINE', after: 'EMERGENCY_GO' });
  expect(sentence).toContain('accept the more urgent answer too');
  expect(sentence).not.toContain('until you say');
});

test('a case made of a less urgent answer is said to accept nothing less urgent until somebody says that it is right', () => {
  const sentence = caseToMake({ before: 'EMERGENCY_GO', after: 'NONE' });
  expect(sentence).toContain('accept nothing less urgent, until you say');
});

test('a case made of a new way to self-care is said not to accept what no rule said before until somebody says that it is right', () => {
  expect(caseToMake({ before: null, after: 'SELF_CARE' })).toContain(
    'it will not accept self-care until you say',
  );
});

test('a case made of an answer at the same level is said to expect that level', () => {
  const sentence = caseToMake({ before: 'SAME_DAY', after: 'SAME_DAY' });
  expect(sentence).toContain('stays as it was');
  expect(sentence).not.toContain('until you say');
});
