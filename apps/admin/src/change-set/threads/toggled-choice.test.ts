import { expect, test } from 'vitest';
import { toggledChoice } from './toggled-choice.ts';

const list = {
  choices: ['ACQUIRED', 'CONGENITAL', 'GENETIC'].map((value) => ({ value, label: value })),
  written: 'CONGENITAL\nACQUIRED',
};

test('what is ticked again stands where it stood', () => {
  const without = toggledChoice(list, list.written, 'CONGENITAL');
  expect(without).toBe('ACQUIRED');
  expect(toggledChoice(list, without, 'CONGENITAL')).toBe(list.written);
});

test('what is new comes after what stood there, in the order of the list', () => {
  expect(toggledChoice(list, 'CONGENITAL', 'GENETIC')).toBe('CONGENITAL\nGENETIC');
  expect(toggledChoice({ ...list, written: '' }, 'GENETIC', 'ACQUIRED')).toBe('ACQUIRED\nGENETIC');
});
