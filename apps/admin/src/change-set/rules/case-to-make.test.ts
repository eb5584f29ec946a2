import { URGENCIES } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { careCaseToMake, caseToMake } from './case-to-make.ts';

test('a case made of a more urgent answer is said to accept that at once', () => {
  const sentence = caseToMake({ before: 'ROUTINE', after: 'EMERGENCY_GO' });
  expect(sentence).toContain('accept the more urgent answer too');
  expect(sentence).not.toContain('until you say');
});

test('a case made of a less urgent answer is said to accept nothing less urgent until somebody says that it is right', () => {
  const sentence = caseToMake({ before: 'EMERGENCY_GO', after: 'NONE' });
  expect(sentence).toContain('accept nothing less urgent, until you say');
});

test('a case made of a new way to self-care is said to accept the level alone that is said to be right', () => {
  expect(careCaseToMake(undefined)).toContain('accept the level that you say is right, and no other');
});

test('a case made of a new way to self-care is said to stand for the change only once self-care was said to be right', () => {
  for (const said of URGENCIES) {
    const sentence = careCaseToMake(said);
    expect(sentence.includes('stand for this change at once')).toBe(said === 'SELF_CARE');
    expect(sentence.includes('will not accept self-care')).toBe(said !== 'SELF_CARE');
  }
});

test('a case made of an answer at the same level is said to expect that level', () => {
  const sentence = caseToMake({ before: 'SAME_DAY', after: 'SAME_DAY' });
  expect(sentence).toContain('stays as it was');
  expect(sentence).not.toContain('until you say');
});
