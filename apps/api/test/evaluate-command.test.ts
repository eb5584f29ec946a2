import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runSymptograph } from './run-symptograph.ts';

const FIXTURES = fileURLToPath(new URL('../../../packages/exchange/test/fixtures/', import.meta.url));

const symptograph = (...words: readonly string[]) => runSymptograph(words);

test('evaluate prints a table for each graph and number of findings, ours beside the others', async () => {
  const { code, out, err } = await symptograph('evaluate', 'ddxplus', `${FIXTURES}ddxplus`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.match(/^symptograph {2,}/gm)).toHaveLength(4);
  expect(out).toMatch(/^ahead of .+ MRR$/m);
});

test('evaluate --json prints the figures as data, the same for the same seed', async () => {
  const words = ['evaluate', 'ddxplus', `${FIXTURES}ddxplus`, '--json', '--seed', '3', '--others', '2'];
  const [first, second] = [await symptograph(...words), await symptograph(...words)];
  expect(JSON.parse(first.out)).toMatchObject({
    dataset: 'DDXPlus',
    options: { split: 'test', seed: 3, others: [2] },
    tables: [{ rows: { length: 6 } }, { rows: { length: 6 } }],
  });
  expect(second.out).toBe(first.out);
});

test('a folder that is not there, one that holds something else, and a wrong word are told in a line', async () => {
  const missing = await symptograph('evaluate', 'phenopackets', `${FIXTURES}nowhere`);
  expect(missing).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^The folder cannot be read: .*nowhere.*\n$/),
  });
  const other = await symptograph('evaluate', 'ddxplus', `${FIXTURES}phenopackets`);
  expect(other).toMatchObject({ code: 1, err: expect.stringContaining('release_conditions.json') });
  const nothing = await symptograph('evaluate', 'phenopackets', `${FIXTURES}ddxplus`);
  expect(nothing).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/gave no case to measure; is it a folder of phenopackets\?.*\n$/),
  });
  const word = await symptograph('evaluate', 'icd', FIXTURES);
  expect(word).toMatchObject({ code: 1, err: expect.stringContaining('ddxplus, phenopackets') });
  const seed = await symptograph('evaluate', 'ddxplus', `${FIXTURES}ddxplus`, '--seed', 'many');
  expect(seed).toMatchObject({ code: 1, err: expect.stringContaining('whole number') });
});
