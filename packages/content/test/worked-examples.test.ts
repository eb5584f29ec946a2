import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { publishedPack } from './published-pack.ts';
import { workedExamples } from './worked-examples.ts';

const PAGE = new URL('../../../docs/rules.md', import.meta.url);

test('the worked examples of docs/rules.md are what the proofs say of the published rules', async () => {
  const document = await publishedPack('calf-pain');
  const page = await readFile(PAGE, 'utf8');
  for (const { name, lines } of workedExamples(document)) {
    const block = page.split(`<!-- example: ${name} -->`)[1]?.split('```')[1];
    expect(block?.split('\n').slice(1, -1), name).toEqual(lines);
  }
}, 120_000);
