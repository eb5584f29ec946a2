import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPhenopacket } from './read-phenopacket.ts';

const DISEASE = { id: 'OMIM:1', label: 'A disease' };
const FEATURE = { type: { id: 'HP:0000001', label: 'A finding' } };

const read = (packet: object) => readPhenopacket('a.json', JSON.stringify({ id: 'a', ...packet }, null, 2));

test('the disease is taken from the interpretation, else from the list of diseases that are not excluded', () => {
  const interpreted = { interpretations: [{ diagnosis: { disease: DISEASE } }] };
  const other = { id: 'OMIM:2', label: 'Another' };
  const listed = { diseases: [{ term: other, excluded: true }, { term: DISEASE }] };
  for (const packet of [interpreted, listed, { ...interpreted, diseases: [{ term: other }] }]) {
    const { cases } = read({ ...packet, phenotypicFeatures: [FEATURE] });
    expect(cases.map(({ expected }) => expected.code)).toEqual(['OMIM:1']);
  }
});

test('a packet with no disease or with several is left out and says why', () => {
  const diseases = [{ term: DISEASE }, { term: { id: 'OMIM:2' } }];
  expect(read({ phenotypicFeatures: [FEATURE] }).problems[0]?.sentence).toBe(
    'packet a names no disease; left out.',
  );
  expect(read({ phenotypicFeatures: [FEATURE], diseases }).problems[0]?.sentence).toBe(
    'packet a names 2 diseases where one is needed; left out.',
  );
});

test('a finding that was there at one time and absent at another was there, in either order', () => {
  const excluded = { ...FEATURE, excluded: true };
  for (const phenotypicFeatures of [
    [excluded, FEATURE],
    [FEATURE, excluded],
  ]) {
    const { cases } = read({ diseases: [{ term: DISEASE }], phenotypicFeatures });
    expect(cases[0]?.findings).toMatchObject([{ code: 'HP:0000001', state: 'PRESENT' }]);
  }
});

test('what has another shape is told with its line', () => {
  const { cases, problems } = read({ phenotypicFeatures: [FEATURE, { type: { id: 7 } }] });
  expect(cases).toEqual([]);
  expect(problems).toMatchObject([{ file: 'a.json', line: 12 }]);
  expect(problems[0]?.sentence).toMatch(/^phenotypicFeatures\.1\.type\.id: /);
});

test('a text that is no JSON is told with its line', () => {
  const texts: readonly [string, number][] = [
    ['{\n"id": "a",\n"b": }', 3],
    ['{\n"id": "a",\n', 3],
    ['', 1],
    ['{\n"id": "a",\n"b": c, "d": ["and", "much", "more"]\n}', 3],
    ['{\n"id": "a", "d": ["and", "much", "more"],\n"b": c}', 3],
    ['?\n"id": "a", "d": ["and", "much", "more"]}', 1],
    ['{\n"id": "a"\n"b": 1}', 3],
  ];
  for (const [text, line] of texts) {
    expect(readPhenopacket('a.json', text).problems).toEqual([
      { file: 'a.json', line, sentence: 'is not JSON; left out.' },
    ]);
  }
});

test('whatever a file holds, reading it gives one case or at least one problem', () => {
  const garbage = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .object({ key: fc.constantFrom('id', 'phenotypicFeatures', 'diseases', 'type', 'term', 'x') })
      .map((o) => JSON.stringify(o)),
  );
  fc.assert(
    fc.property(garbage, (text) => {
      const { cases, problems } = readPhenopacket('a.json', text);
      expect(cases.length === 1 ? problems.length === 0 : problems.length > 0).toBe(true);
      for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(1);
    }),
  );
});
