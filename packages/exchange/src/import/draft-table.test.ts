import { expect, test } from 'vitest';
import type { DraftLists } from './draft-ontology.ts';
import { draftTable } from './draft-table.ts';
import { readMapping } from './read-mapping.ts';

const MAPPING = `
title: Names
inputs:
  - format: table
    files: [names.csv]
    source: { slug: names, title: Names, licence: CC0-1.0 }
    concepts:
      - { kind: SYMPTOM, name: { column: name, unless: "^-$" }, fields: { symptomKind: SYMPTOM } }
`;

test('a cell that is as long as no name, code or note leaves its row out; one that counts as empty says nothing', () => {
  const mapping = readMapping(MAPPING);
  const input = mapping.ok ? mapping.value.inputs[0] : undefined;
  if (input?.format !== 'table') throw new Error('The mapping is not read.');
  const cells = ['calf pain', '-', 'x'.repeat(10_001)];
  const rows = cells.map((name, place) => ({ line: place + 2, cells: { name } }));
  const lists: DraftLists = { concepts: [], statements: [], leftOut: [] };
  draftTable(
    { file: 'names.csv', table: { columns: ['name'], rows, problems: [] }, input, mapping: { codes: {} } },
    lists,
  );
  expect(lists.concepts.map(({ name }) => name)).toEqual(['calf pain']);
  expect(lists.leftOut).toEqual([
    { file: 'names.csv', line: 4, at: 'name', reason: 'the cell has more than 10000 characters' },
  ]);
});
