import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from './case.ts';
import { readDdxplus } from './read-ddxplus.ts';
import { readDdxplusKnowledge, type TextFile } from './read-ddxplus-knowledge.ts';
import { readDdxplusPatients } from './read-ddxplus-patients.ts';

const FOLDER = new URL('../../test/fixtures/ddxplus/', import.meta.url).pathname;

async function fixture(name: string): Promise<TextFile> {
  return { file: name, text: await readFile(`${FOLDER}${name}`, 'utf8') };
}

const conditions = await fixture('release_conditions.json');
const evidences = await fixture('release_evidences.json');
const read = readDdxplusKnowledge(conditions, evidences).knowledge;
if (!read) throw new Error('the fixture is damaged');
const knowledge = read;

const patients = (text: string) =>
  readDdxplusPatients({ file: 'patients.csv', content: Readable.from([text]) }, knowledge);

const stateOf = (found: Case | undefined, code: string) =>
  found?.findings.find((finding) => finding.code === code)?.state;

test('a folder gives its conditions, its questions and its patients, without a complaint', async () => {
  const reading = await readDdxplus(FOLDER);
  expect(reading.problems).toEqual([]);
  expect([...(reading.knowledge?.conditions.keys() ?? [])].sort()).toEqual([
    'Cluster headache',
    'Croup',
    'Localized edema',
    'Pneumonia',
  ]);
  expect(reading.cases).toHaveLength(23);
  expect(new Set(reading.cases.map(({ group }) => group)).size).toBe(23);
});

test('codes of conditions are brought into the form of ICD-10, and what is not of that form is left out', () => {
  const icd10 = (name: string) => knowledge.conditions.get(name)?.icd10;
  expect(icd10('Pneumonia')).toEqual(['J17', 'J18']);
  expect(icd10('Cluster headache')).toEqual([]);
});

test('severity is kept as the data has it: 1 is the most severe', () => {
  expect(knowledge.conditions.get('Pneumonia')?.severity).toBe(3);
});

test('an answer of yes is present; one of the default value is absent; other values qualify a present finding', async () => {
  const [first] = (await readDdxplus(FOLDER)).cases;
  expect(first?.expected.code).toBe('Pneumonia');
  expect(first?.presenting).toBe('E_66');
  expect(stateOf(first, 'E_66')).toBe('PRESENT');
  expect(stateOf(first, 'E_57')).toBe('ABSENT');
  expect(stateOf(first, 'E_204')).toBe('ABSENT');
  const located = first?.findings.find(({ code }) => code === 'E_55');
  expect(located?.state).toBe('PRESENT');
  expect(located?.qualifiers.map(({ code }) => code)).toEqual(['V_55', 'V_56', 'V_170', 'V_171']);
  expect(located?.qualifiers.every(({ label }) => label !== '')).toBe(true);
});

test('a number is a value that means itself, and 0 is absence', async () => {
  const { cases } = await patients(
    "PATHOLOGY,EVIDENCES,INITIAL_EVIDENCE\nCroup,\"['E_53', 'E_56_@_4', 'E_59_@_0']\",E_53\n",
  );
  expect(
    cases[0]?.findings.map(({ code, state, qualifiers }) => [code, state, qualifiers[0]?.label]),
  ).toEqual([
    ['E_53', 'PRESENT', undefined],
    ['E_56', 'PRESENT', '4'],
    ['E_59', 'ABSENT', undefined],
  ]);
});

test('the columns may have the names of the official files or of the copies', async () => {
  const official = await patients('AGE,PATHOLOGY,EVIDENCES,INITIAL_EVIDENCE\n1,Croup,"[\'E_53\']",E_53\n');
  const copied = await patients('age,diagnosis,features,feature_id\n1,Croup,"[\'E_53\']",E_53\n');
  expect(official.problems).toEqual([]);
  expect(copied).toEqual(official);
});

test('every row and answer that does not fit is told with its line, and the others are read', async () => {
  const { cases, problems } = await patients(
    [
      'PATHOLOGY,EVIDENCES,INITIAL_EVIDENCE',
      'Gout,"[\'E_53\']",E_53',
      'Croup,E_53,E_53',
      "Croup,\"['E_53', 'E_999', 'E_53_@_V_1', 'E_55', 'E_55_@_V_0']\",E_53",
      'Croup,"[]",E_53',
      'Croup',
      'Croup,"[\'E_53\']",E_66',
      '',
    ].join('\n'),
  );
  expect(cases.map(({ line }) => line)).toEqual([4, 7]);
  expect(cases.map(({ presenting }) => presenting)).toEqual(['E_53', undefined]);
  expect(problems.map(({ line, sentence }) => `${line} ${sentence}`)).toEqual([
    '2 Gout is no condition; left out.',
    '3 EVIDENCES is no list; left out.',
    '4 E_999 is no evidence; left out.',
    '4 E_53 takes no value, but has V_1; left out.',
    '4 E_55 needs a value; left out.',
    '4 V_0 is no possible value of E_55; left out.',
    '5 has no findings; left out.',
    '6 lacks one of PATHOLOGY, EVIDENCES and INITIAL_EVIDENCE; left out.',
    '7 INITIAL_EVIDENCE E_66 is not among the evidences; the first of those stands for it.',
  ]);
});

test('a condition that names an evidence which is not described says where and goes on without it', () => {
  const text = conditions.text.replace('"E_53": {}', '"E_999": {}');
  const { knowledge: rest, problems } = readDdxplusKnowledge({ file: 'c.json', text }, evidences);
  const line = text.slice(0, text.indexOf('E_999')).split('\n').length;
  expect(problems).toMatchObject([{ file: 'c.json', line, sentence: expect.stringContaining('E_999') }]);
  expect(rest?.conditions.size).toBe(4);
});

test('files of another shape give no knowledge and say where', () => {
  const { knowledge: none, problems } = readDdxplusKnowledge(evidences, conditions);
  expect(none).toBeUndefined();
  expect(problems.length).toBeGreaterThan(1);
});

test('whatever a file of patients holds, reading it ends', async () => {
  const cell = fc.constantFrom(
    'Croup',
    "['E_53']",
    '"',
    ',',
    '\n',
    '\r\n',
    '"[\'E_55_@_V_29\']"',
    'E_53',
    '\u0000',
    '[',
  );
  const garbage = fc.oneof(
    fc.string(),
    fc.array(cell).map((cells) => cells.join('')),
  );
  await fc.assert(
    fc.asyncProperty(garbage, fc.boolean(), async (text, withHeader) => {
      const header = withHeader ? 'PATHOLOGY,EVIDENCES,INITIAL_EVIDENCE\n' : '';
      const { cases, problems } = await patients(header + text);
      for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(1);
      for (const { findings } of cases) expect(findings.length).toBeGreaterThan(0);
    }),
  );
});
