import { expect, test } from 'vitest';
import { heldBack, holdBack, watchHeldBack } from './held-back.ts';

test('a field is named as long as it holds its text back, and whoever watches hears of it', () => {
  const heard: (readonly string[])[] = [];
  const leave = watchHeldBack(() => heard.push(heldBack()));
  const points = holdBack('a', 'Points to reach');
  const value = holdBack('b', 'Value of How long it lasts');
  expect(heldBack()).toBe(heldBack());
  points();
  value();
  leave();
  holdBack('c', 'Of how many')();
  expect(heard).toEqual([
    ['Points to reach'],
    ['Points to reach', 'Value of How long it lasts'],
    ['Value of How long it lasts'],
    [],
  ]);
});
