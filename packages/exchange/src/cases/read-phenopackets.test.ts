import { createWriteStream } from 'node:fs';
import { cp, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPhenopackets } from './read-phenopackets.ts';

const PACKETS = new URL('../../test/fixtures/phenopackets/', import.meta.url).pathname;
const PROBAND = 'PMID_28239884_Family_1_proband.json';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phenopackets-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function anArchive(name: string, entries: Readonly<Record<string, string>>): Promise<string> {
  const archive = pack();
  for (const [entry, content] of Object.entries(entries)) archive.entry({ name: entry }, content);
  archive.finalize();
  const file = join(folder, name);
  await pipeline(archive, createGzip(), createWriteStream(file));
  return file;
}

test('a packet gives what was there, what was looked for and absent, the disease and the publication', async () => {
  const { cases, problems } = await readPhenopackets(join(PACKETS, PROBAND));
  expect(problems).toEqual([]);
  expect(cases).toHaveLength(1);
  expect(cases[0]).toMatchObject({
    id: 'PMID_28239884_Family_1_proband',
    group: 'PMID:28239884',
    expected: { code: 'OMIM:148600', label: 'Keratoderma, palmoplantar, punctate type IA' },
  });
  expect(cases[0]?.findings.map(({ code, state }) => `${code} ${state}`)).toEqual([
    'HP:0006482 ABSENT',
    'HP:0007530 PRESENT',
    'HP:0001595 ABSENT',
    'HP:0001597 ABSENT',
  ]);
});

test('the severity of a finding is kept as its qualifier', async () => {
  const { cases } = await readPhenopackets(join(PACKETS, 'PMID_23923981_Individual_423_101.json'));
  const qualified = cases.flatMap(({ findings }) =>
    findings.filter(({ qualifiers }) => qualifiers.length > 0),
  );
  expect(qualified.flatMap(({ qualifiers }) => qualifiers.map(({ label }) => label))).not.toEqual([]);
});

test('a folder gives its packets, and says which has no findings', async () => {
  const { cases, problems } = await readPhenopackets(PACKETS);
  expect(cases).toHaveLength(3);
  expect(problems).toEqual([
    {
      file: join(PACKETS, 'PMID_30968594_individual_29.json'),
      line: 1,
      sentence: 'packet PMID_30968594_individual_29 has no findings; left out.',
    },
  ]);
});

test('an archive gives what the folder gives', async () => {
  const entries: Record<string, string> = { 'store/SOURCE.md': 'not a packet' };
  for (const name of [PROBAND, 'PMID_28239884_Family_2_proband.json']) {
    entries[`store/${name}`] = await readFile(join(PACKETS, name), 'utf8');
  }
  const { cases, problems } = await readPhenopackets(await anArchive('two.tar.gz', entries));
  expect(problems).toEqual([]);
  expect(cases.map(({ id }) => id)).toEqual([
    'PMID_28239884_Family_1_proband',
    'PMID_28239884_Family_2_proband',
  ]);
});

test('an archive that is cut short gives the packets before the cut and a problem', async () => {
  const packet = await readFile(join(PACKETS, PROBAND), 'utf8');
  const noise = Array.from({ length: 20_000 }, (_, n) => Math.imul(n, 2654435761) >>> 0).join(' ');
  const file = await anArchive('cut.tar.gz', { 'a.json': packet, 'b.json': noise });
  await truncate(file, Math.floor((await stat(file)).size / 2));
  const { cases, problems } = await readPhenopackets(file);
  expect(cases.map(({ id }) => id)).toEqual(['PMID_28239884_Family_1_proband']);
  expect(problems).toMatchObject([{ file, line: 1, sentence: expect.stringContaining('.tar.gz') }]);
});

test('a file that is no archive is a problem, not a crash', async () => {
  const file = join(folder, 'noise.tar.gz');
  await writeFile(file, 'no archive');
  const { cases, problems } = await readPhenopackets(file);
  expect(cases).toEqual([]);
  expect(problems).toMatchObject([{ file, sentence: expect.stringContaining('cannot be read') }]);
});

test('a packet that is read twice counts once', async () => {
  const twice = join(folder, 'twice');
  await cp(join(PACKETS, PROBAND), join(twice, 'a', PROBAND));
  await cp(join(PACKETS, PROBAND), join(twice, 'b', PROBAND));
  const { cases, problems } = await readPhenopackets(twice);
  expect(cases).toHaveLength(1);
  expect(problems).toMatchObject([
    { file: join(twice, 'b', PROBAND), sentence: expect.stringContaining('before') },
  ]);
});

test('a path that does not exist is refused', async () => {
  await expect(readPhenopackets(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
});
