import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testPack } from '../../test/test-pack.ts';
import { readPack } from '../read-pack.ts';
import { mintFolder } from './mint-folder.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'symptograph-mint-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('minting a folder ends its findings of missing ids and leaves no other file behind', async () => {
  await cp(testPack('incomplete'), folder, { recursive: true });
  const before = await readdir(folder);
  const { changed, findings } = await mintFolder(folder);
  expect(changed).toEqual([{ file: join(folder, 'concepts.yaml'), minted: 1 }]);
  expect(findings).toEqual([]);
  const codes = (await readPack(folder)).findings.map(({ code }) => code);
  expect(codes).not.toContain('MISSING_ID');
  expect(codes).toContain('STATEMENT_UNSOURCED');
  expect(await readdir(folder)).toEqual(before);
});

test('a file that is no YAML is reported and the others are minted', async () => {
  await cp(testPack('broken'), folder, { recursive: true });
  const { changed, findings } = await mintFolder(folder);
  expect(changed.map(({ file }) => file)).toEqual([
    join(folder, 'conditions.yaml'),
    join(folder, 'rules.yaml'),
  ]);
  expect(findings.map(({ code }) => code)).toEqual(['YAML_ALIAS', 'YAML_ALIAS', 'YAML_SYNTAX']);
});
