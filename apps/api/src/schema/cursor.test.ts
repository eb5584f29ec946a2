import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

const list = fc.stringMatching(/^[0-9a-f]{12}$/);
const scope = fc.record({ release: fc.integer({ min: 1, max: 999_999_999 }), list });
const position = fc.integer({ min: 0, max: 999_999_999 });

test('a cursor says in its own list and release where it lies', () => {
  fc.assert(
    fc.property(position, scope, (place, own) => {
      expect(decodeCursor(encodeCursor(place, own), own)).toBe(place);
    }),
  );
});

test('a cursor is refused in every other list and release', () => {
  fc.assert(
    fc.property(position, scope, scope, (place, own, other) => {
      fc.pre(own.release !== other.release || own.list !== other.list);
      expect(() => decodeCursor(encodeCursor(place, own), other)).toThrow(/Leave after out|leave after out/);
    }),
  );
});

test('no other text is taken for a cursor', () => {
  fc.assert(
    fc.property(fc.string(), scope, (text, own) => {
      expect(() => decodeCursor(text, own)).toThrow(/after is not a cursor/);
    }),
  );
});
