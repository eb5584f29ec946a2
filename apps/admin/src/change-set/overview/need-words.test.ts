import { expect, test } from 'vitest';
import { needWords } from './need-words.ts';

test('who must approve is told in words, in the singular and the plural', () => {
  expect(needWords([{ role: 'EDITOR', count: 1 }])).toBe('1 editor');
  expect(needWords([{ role: 'CLINICIAN', count: 2 }])).toBe('2 clinicians');
});

test('of several needs it is said that one person may meet more than one', () => {
  const words = needWords([
    { role: 'CLINICIAN', count: 2 },
    { role: 'SAFETY_LEAD', count: 1 },
  ]);
  expect(words).toBe('2 clinicians and 1 safety lead, where one person may count for several');
});
