import { buildSnapshot, type Concept } from '@symptograph/core';
import { aConcept, aGraph } from '@symptograph/core/testing';
import { expect, test } from 'vitest';
import { planList } from './plan-list.ts';

const cramp = aConcept('CONDITION', 1, {
  name: 'muscle cramp',
  synonyms: [
    { text: 'charley horse', scope: 'EXACT', language: 'en' },
    { text: 'Wadenkrampf', scope: 'EXACT', language: 'de' },
  ],
  summary: { text: 'A muscle that tightens by itself.', evidence: [] },
  mustNotMiss: false,
});
const clot = aConcept('CONDITION', 2, { name: 'deep vein thrombosis' });

const HEADER = 'release,id,slug,name,synonyms,mustNotMiss,codes,summary,links';
const lineOf = (concept: Concept, cells: Readonly<Record<string, string>> = {}) => {
  const all: Readonly<Record<string, string>> = {
    release: '1',
    id: concept.id,
    slug: concept.slug,
    name: concept.name,
    synonyms: concept === cramp ? 'charley horse' : '',
    mustNotMiss: 'false',
    codes: '',
    summary: concept.summary?.text ?? '',
    links: '0',
    ...cells,
  };
  return HEADER.split(',')
    .map((column) => all[column])
    .join(',');
};

function plan(lines: readonly string[], now: readonly Concept[] = [cramp, clot]) {
  const before = aGraph([...now], []);
  const releases = new Map([[1, buildSnapshot(aGraph([cramp, clot], []))]]);
  const text = [HEADER, ...lines].join('\r\n');
  return planList([{ name: 'list.csv', text }], { before, snapshot: buildSnapshot(before), releases });
}

function planned(...given: Parameters<typeof plan>) {
  const told = plan(...given);
  if (!told.ok) throw new Error(told.error.join(' '));
  const subjects = told.value.edits.flatMap((edit) => (edit.type === 'put' ? [edit.subject as Concept] : []));
  return { ...told.value, subjects };
}

test('a list that comes back as it was changes nothing', () => {
  expect(planned([lineOf(cramp), lineOf(clot)])).toMatchObject({ edits: [], leftOut: [], kept: [] });
});

test('a changed cell changes its field alone, and a synonym of another language stays', () => {
  const { subjects, counts } = planned([
    lineOf(cramp, { name: 'calf cramp', synonyms: 'charley horse | leg cramp', mustNotMiss: 'TRUE' }),
  ]);
  expect(subjects).toEqual([
    {
      ...cramp,
      version: 2,
      name: 'calf cramp',
      mustNotMiss: true,
      synonyms: [
        { text: 'charley horse', scope: 'EXACT', language: 'en' },
        { text: 'leg cramp', scope: 'EXACT', language: 'en' },
        { text: 'Wadenkrampf', scope: 'EXACT', language: 'de' },
      ],
    },
  ]);
  expect(counts.concepts).toMatchObject({ changed: 1, created: 0, removed: 0 });
});

test('an emptied summary is taken away', () => {
  expect(planned([lineOf(cramp, { summary: '' })]).subjects[0]?.summary).toBeUndefined();
});

test('what somebody changed since the list was downloaded stays as it is now, and the rest of the row comes', () => {
  const renamed = { ...cramp, name: 'night cramp', version: 2 };
  const told = planned([lineOf(cramp, { name: 'calf cramp', summary: 'It tightens.' })], [renamed, clot]);
  expect(told.subjects).toMatchObject([{ name: 'night cramp', summary: { text: 'It tightens.' } }]);
  expect(told.kept).toMatchObject([{ line: 2, at: 'night cramp, column name' }]);
});

test('a row of no concept, of no release, or a second time is told with its line and column', () => {
  const lines = [
    lineOf(cramp, { id: 'con_nothing' }),
    lineOf(cramp, { release: '7' }),
    lineOf(clot),
    lineOf(clot, { name: 'clot' }),
  ];
  expect(planned(lines).leftOut).toMatchObject([
    { file: 'list.csv', line: 2, at: 'column id: con_nothing' },
    { line: 3, at: 'column release: 7' },
    { line: 5, at: `column id: ${clot.id}` },
  ]);
});

test('a value that a field cannot hold leaves its row out and names the column', () => {
  const told = planned([lineOf(cramp, { mustNotMiss: 'perhaps', name: 'calf cramp' })]);
  expect(told.edits).toEqual([]);
  expect(told.leftOut).toMatchObject([{ line: 2, at: 'calf cramp, column mustNotMiss' }]);
});

test('a changed address is told to be changed elsewhere', () => {
  expect(planned([lineOf(cramp, { slug: 'cramp' })])).toMatchObject({
    edits: [],
    leftOut: [{ line: 2, at: 'muscle cramp, column slug' }],
  });
});

test('a spreadsheet may part cells by semicolons', () => {
  const semicolons = [lineOf(cramp, { name: 'calf cramp' })].map((line) => line.replaceAll(',', ';'));
  const text = [HEADER.replaceAll(',', ';'), ...semicolons].join('\n');
  const before = aGraph([cramp, clot], []);
  const snapshot = buildSnapshot(before);
  const told = planList([{ name: 'l.csv', text }], { before, snapshot, releases: new Map([[1, snapshot]]) });
  expect(told).toMatchObject({ ok: true, value: { counts: { concepts: { changed: 1 } } } });
});

test('a file that is no list is refused by its name, with what to do', () => {
  const before = aGraph([cramp], []);
  const planning = { before, snapshot: buildSnapshot(before), releases: new Map() };
  const told = planList([{ name: 'ward.csv', text: 'condition,symptom\ncramp,pain' }], planning);
  expect(told).toEqual({
    ok: false,
    error: [
      expect.stringMatching(/^ward\.csv is no list that was downloaded here: it has no column “release”\./),
    ],
  });
});
