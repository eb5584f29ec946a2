import { expect, test } from 'vitest';
import { suggestedTitle } from './bulk-words.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ id: `con_${name}`, name }));
const common = {
  field: { name: 'commonness', label: 'Commonness', values: [], preset: null },
  value: { value: 'COMMON', label: 'Common' },
};

test('a draft is called after one or two concepts, and after the number of more', () => {
  const titled = { action: 'DEPRECATE', label: 'risk factor', chosen: undefined } as const;
  expect(suggestedTitle({ ...titled, selection: named('age', 'sex') })).toBe('Take age and sex out of use');
  expect(suggestedTitle({ ...titled, selection: named('a', 'b', 'c') })).toBe(
    'Take 3 risk factors out of use',
  );
});

test('a draft that sets a field says which and to what', () => {
  expect(
    suggestedTitle({ action: 'SET', label: 'condition', selection: named('gout'), chosen: common }),
  ).toBe('Commonness of gout: common');
});

test('a title that would be longer than the desk takes goes by the number', () => {
  const selection = named('x'.repeat(150), 'y'.repeat(150));
  const titled = { action: 'RESTORE', label: 'condition', selection, chosen: undefined } as const;
  expect(suggestedTitle(titled)).toBe('Take 2 conditions back into use');
});
