import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packFilePaths } from './read-pack-files.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'symptograph-pack-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('every YAML file at any depth is read, by either ending, and nothing else', async () => {
  await mkdir(join(folder, 'deep', 'er.yaml'), { recursive: true });
  const wanted = ['a.yaml', 'b.yml', join('deep', 'er.yaml', 'c.yaml')].map((name) => join(folder, name));
  const others = ['a.yaml~', 'b.yml.bak', 'notes.md', 'yaml'].map((name) => join(folder, name));
  for (const path of [...wanted, ...others]) await writeFile(path, '');
  expect(await packFilePaths(folder)).toEqual(wanted);
});
