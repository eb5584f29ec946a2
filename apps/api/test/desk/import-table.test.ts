import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallPack } from '../small-pack.ts';
import { PROBLEM, publish, readSet, review, submit } from './desk-requests.ts';
import { type AskDesk, startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const mapping = `
title: Findings of a ward
inputs:
  - format: table
    files: [ward.csv]
    source: { slug: ward-book, title: Book of a ward, licence: CC0-1.0 }
    statements:
      - kind: HAS_SYMPTOM
        subject: { kind: CONDITION, name: condition }
        object: { kind: SYMPTOM, name: symptom, create: true, fields: { symptomKind: SYMPTOM } }
`;
const text = [
  'condition,symptom',
  'muscle cramp,swelling',
  'sciatica,numb toes',
  'plague of the moon,swelling',
].join('\n');
const ward = { title: 'Ward book', mapping, files: [{ name: 'ward.csv', text }] };

async function importTable(ask: AskDesk, input: object) {
  const query = `mutation ($input: ImportTableInput!) {
    it: importTable(input: $input) {
      ... on TableImport {
        changeSet { number status origin title headHash }
        concepts { created unchanged }
        statements { created changed removed }
        dangling { file line reason }
        kept { at reason }
        troubleCount
        findingCount
      }
      ${PROBLEM}
    }
  }`;
  return (await ask(query, { input })).data.it;
}

const symptomsOf = async (slug: string) => {
  const { data } = await desk.api.ask(`{ condition(slug: "${slug}") { symptoms { nodes { name } } } }`);
  const { nodes } = (data as { condition: { symptoms: { nodes: { name: string }[] } } }).condition.symptoms;
  return nodes.map(({ name }) => name).sort();
};

test('a dry run tells what an upload would bring, line by line, and makes nothing', async () => {
  expect(await importTable(desk.as('editor'), { ...ward, dryRun: true })).toMatchObject({
    changeSet: null,
    concepts: { created: 1 },
    statements: { created: 2, changed: 0, removed: 0 },
    dangling: [{ file: 'ward.csv', line: 4 }],
    troubleCount: 2,
    kept: [{}],
  });
  const { data } = await desk.as('editor')('{ changeSets(first: 5) { totalCount } }');
  expect(data.changeSets.totalCount).toBe(0);
});

test('a mapping that is wrong, a file that it does not name, and somebody who may not write are refused', async () => {
  const wrong = { ...ward, mapping: mapping.replace('HAS_SYMPTOM', 'HAS_PLAGUE') };
  expect(await importTable(desk.as('editor'), wrong)).toMatchObject({
    code: 'BAD_USER_INPUT',
    problems: [{ path: 'mapping', message: expect.stringContaining('inputs.0.statements.0.kind') }],
  });
  const other = { ...ward, files: [{ name: 'other.csv', text }] };
  expect(await importTable(desk.as('editor'), other)).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await importTable(desk.as('publisher'), ward)).toMatchObject({ code: 'FORBIDDEN' });
});

test('an upload is a change set that is reviewed by somebody else and published; the same key gives the same answer before and after', async () => {
  const editor = desk.as('editor');
  const input = { ...ward, idempotencyKey: 'ward of today' };
  const made = await importTable(editor, input);
  const { number } = made.changeSet;
  expect(made.changeSet).toMatchObject({ status: 'DRAFT', origin: 'IMPORT', title: 'Import: Ward book' });
  expect(await importTable(editor, input)).toEqual(made);
  expect((await readSet(editor, number)).changes).toHaveLength(4);

  const submitted = await submit(editor, number);
  expect(await review(editor, submitted, 'APPROVE')).toMatchObject({ code: 'FORBIDDEN' });
  expect(await review(desk.as('clinician'), submitted, 'APPROVE')).toMatchObject({ status: 'APPROVED' });
  expect(await publish(desk.as('publisher'), number)).toMatchObject({ number: 2 });
  expect(await symptomsOf('sciatica')).toEqual(['calf pain', 'numb toes']);

  const published = { ...made, changeSet: { ...made.changeSet, status: 'PUBLISHED' } };
  expect(await importTable(editor, input)).toEqual(published);
  const another = { ...input, title: 'Another' };
  expect(await importTable(editor, another)).toMatchObject({
    code: 'BAD_USER_INPUT',
    problems: [{ path: 'idempotencyKey' }],
  });
});

test('what was published comes out as nothing to do when it is uploaded again', async () => {
  expect(await importTable(desk.as('editor2'), ward)).toMatchObject({
    changeSet: null,
    concepts: { created: 0 },
    statements: { created: 0, changed: 0, removed: 0 },
  });
});

test('a list comes back as it was downloaded with what was changed in it, and names what it cannot take', async () => {
  const { data } = await desk.api.ask('{ release { number } condition(slug: "muscle-cramp") { id slug } }');
  const { release, condition } = data as {
    release: { number: number };
    condition: { id: string; slug: string };
  };
  const row = (id: string, name: string) => `${release.number},${id},${condition.slug},${name}`;
  const list = ['release,id,slug,name', row(condition.id, 'cramp of a muscle'), row('con_x', 'nothing')];
  const input = {
    title: 'Names',
    mapping: 'concept-list',
    files: [{ name: 'any.csv', text: list.join('\n') }],
  };
  const told = await importTable(desk.as('editor'), input);
  expect(told).toMatchObject({ statements: { removed: 0 }, troubleCount: 1 });
  const { changes } = await readSet(desk.as('editor'), told.changeSet.number);
  expect(changes).toHaveLength(1);
  const none = { ...input, files: [{ name: 'ward.csv', text }] };
  expect(await importTable(desk.as('editor'), none)).toMatchObject({
    code: 'BAD_USER_INPUT',
    problems: [{ path: 'files', message: expect.stringContaining('ward.csv is no list') }],
  });
});
