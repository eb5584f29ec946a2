import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentPacks } from './content-packs.ts';
import { findingLine } from './finding.ts';
import { generatedFiles } from './generated-files.ts';
import { readPack } from './read-pack.ts';

vi.setConfig({ testTimeout: 30_000 });

test('the calf-pain pack is among the packs', () => {
  expect(contentPacks().map(({ slug }) => slug)).toContain('calf-pain');
});

test.each(contentPacks())('the pack $slug compiles without errors', async ({ folder }) => {
  const { findings, document } = await readPack(folder);
  expect(findings.filter(({ severity }) => severity === 'ERROR').map(findingLine)).toEqual([]);
  expect(document).toBeDefined();
});

test('schema and coverage pages are what pnpm content:docs makes of the packs now', async () => {
  const { files } = await generatedFiles();
  expect(files.map(({ path }) => basename(path))).toEqual([
    'pack.schema.json',
    ...contentPacks().map(({ slug }) => `${slug}.md`),
  ]);
  for (const { path, text } of files) {
    expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined).toBe(text);
  }
});
