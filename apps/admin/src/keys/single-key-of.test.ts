import { expect, test } from 'vitest';
import { singleKeyOf } from './single-key-of.ts';

const press = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false, target: null };

/** Something on a page that lies within what `selector` finds, or in nothing that is asked for. */
function within(found: string | undefined): EventTarget {
  const closest = (selector: string) => (found !== undefined && selector.includes(found) ? {} : null);
  return Object.assign(new EventTarget(), { closest });
}

test('a key that is pressed on the page is a single key', () => {
  expect(singleKeyOf({ ...press, key: 'j' })).toBe('j');
  expect(singleKeyOf({ ...press, key: '?', target: within(undefined) })).toBe('?');
});

test('a key does nothing while somebody writes, and in what is in front of the page', () => {
  for (const place of ['textarea', 'select', '[role=dialog]', '[role=menu]']) {
    expect(singleKeyOf({ ...press, key: 'j', target: within(place) })).toBeUndefined();
  }
});

test('a key that is a part of a shortcut of the browser, or has a name, is none', () => {
  expect(singleKeyOf({ ...press, key: 'a', ctrlKey: true })).toBeUndefined();
  expect(singleKeyOf({ ...press, key: 'a', metaKey: true })).toBeUndefined();
  expect(singleKeyOf({ ...press, key: 'v', altKey: true })).toBeUndefined();
  expect(singleKeyOf({ ...press, key: 'ArrowDown' })).toBeUndefined();
  expect(singleKeyOf({ ...press, key: 'k', isComposing: true })).toBeUndefined();
});
