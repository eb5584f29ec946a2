import { expect, test } from 'vitest';
import { areOf, spokenOf } from './title-is-of.ts';

const changed = (sentence: string, before: string) => ({ sentence, details: [{ path: 'name', before }] });

test('a title that nobody wrote speaks of what was edited first', () => {
  expect(spokenOf('Edits of Wells score')).toBe('Wells score');
  expect(spokenOf('Plainer words for the calf')).toBeUndefined();
});

test('changes are of what they name now, or what was called so before', () => {
  const changes = [changed('Changed: the condition sciatic pain.', 'sciatica')];
  expect(areOf(changes, 'Sciatic pain')).toBe(true);
  expect(areOf(changes, 'sciatica')).toBe(true);
  expect(areOf(changes, 'calf')).toBe(false);
});
