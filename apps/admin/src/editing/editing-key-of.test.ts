import { expect, test } from 'vitest';
import { editingKeyOf } from './editing-key-of.ts';

const press = (key: string, more: object = {}) =>
  editingKeyOf({
    key,
    ctrlKey: true,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    isInField: false,
    ...more,
  });

test('Ctrl or Cmd with S saves, also from a field', () => {
  expect(press('s')).toBe('SAVE');
  expect(press('S', { ctrlKey: false, metaKey: true, isInField: true })).toBe('SAVE');
});

test('steps back and forth are the browser’s in a field and the desk’s elsewhere', () => {
  expect([press('z'), press('Z', { shiftKey: true }), press('y')]).toEqual(['UNDO', 'REDO', 'REDO']);
  expect([press('z', { isInField: true }), press('y', { isInField: true })]).toEqual([undefined, undefined]);
});

test('letters alone, and shortcuts of others, do nothing', () => {
  expect(press('s', { ctrlKey: false })).toBeUndefined();
  expect(press('s', { altKey: true })).toBeUndefined();
  expect(press('k')).toBeUndefined();
});
