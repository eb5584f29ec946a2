import { expect, test } from 'vitest';
import type { Saving } from './edit-state.ts';
import { savingWords } from './saving-words.ts';

const words = (saving: Saving, more: Partial<Parameters<typeof savingWords>[0]> = {}) =>
  savingWords({ saving, changeSet: 142, isReady: true, isAllSaved: false, toMend: [], ...more });

const AWAY: Saving = { kind: 'AWAY' };
const SAVED: Saving = { kind: 'SAVED' };

test('what is not saved is only said to be kept in this browser where it could be', () => {
  for (const saving of [AWAY, { kind: 'SIGNED_OUT' }, { kind: 'SIGNED_OUT', nowAs: 'Ada' }] as const) {
    expect(words(saving)).toMatch(/kept in this browser/);
    expect(words(saving)).not.toMatch(/cannot be kept/);
    expect(words(saving, { isUnkept: true })).toMatch(/cannot be kept in this browser: stay on this page/);
  }
  expect(words(SAVED, { isUnkept: true, toMend: ['Licence'] })).toBe(
    'To mend before it is saved: Licence. It cannot be kept in this browser: stay on this page until it is saved.',
  );
  expect(words(SAVED, { isUnkept: true, isAllSaved: true })).toBe('Saved');
});
