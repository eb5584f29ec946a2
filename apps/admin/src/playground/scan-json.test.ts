import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from './scan-json.ts';

function isSound(text: string): boolean {
  return !('problem' in scanJson(text));
}

test('what is JSON for the language is JSON here, and the other way round', () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const broken = fc
    .tuple(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', ':', '0', '-', 'true', '\n'),
    )
    .map(([text, place, mark]) => {
      const at = place % (text.length + 1);
      return `${text.slice(0, at)}${mark}${text.slice(at + 1)}`;
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), broken), (text) => isSound(text) === parses(text)),
    {
      numRuns: 3_000,
      seed: 4,
    },
  );
});

test('every value is placed where it begins', () => {
  const text = '{ "a": [1, {"b":"c, ]"}],\n "d": null }';
  const scanned = scanJson(text);
  const places = 'places' in scanned ? [...scanned.places] : [];
  expect(places.map(([path, at]) => [path, text.slice(at, at + 4)])).toEqual([
    ['', '{ "a'],
    ['a', '[1, '],
    ['a.0', '1, {'],
    ['a.1', '{"b"'],
    ['a.1.b', '"c, '],
    ['d', 'null'],
  ]);
});

test.each([
  ['{ "a": oops }', 7, 'needs a value, but has “oops”'],
  ['[1, 2', 5, 'needs a comma or ], but has come to its end'],
  ['[1,]', 3, 'has a comma before ]; leave it out'],
  ['{ a: 1 }', 2, 'needs a name in double quotes, but has “a”'],
  ['{ "a" 1 }', 6, 'needs a colon after "a", but has “1”'],
  ['["a]', 1, 'has a text that does not end, or holds what it may not'],
  ['1 2', 2, 'has “2” after its end'],
  ['', 0, 'needs a value, but has come to its end'],
])('%s is told where and what is wrong', (text, offset, sentence) => {
  expect(scanJson(text)).toEqual({ problem: { offset, sentence } });
});
