import { expect, test } from 'vitest';
import { textShape } from './text.ts';

test.each(['calf', 'Baker’s cyst', 'pain 🦵'])('%j is text', (text) => {
  expect(textShape.safeParse(text).success).toBe(true);
});

test.each(['', ' calf', 'calf\n', 'ca\0lf', 'calf \uD83E', '\uDDB5 calf'])('%j is refused', (text) => {
  expect(textShape.safeParse(text).success).toBe(false);
});
