import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL('../src/symptograph.ts', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../../packages/exchange/test/fixtures/', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function symptograph(...words: readonly string[]): Promise<Ended> {
  const args = ['--conditions=symptograph-source', '--import', 'tsx', PROGRAM, ...words];
  try {
    return { code: 0, ...(await run(process.execPath, args)) };
  } catch (error) {
    return error as Ended;
  }
}

test('evaluate prints a table for each graph and number of findings, ours beside the others', async () => {
  const { code, stdout, stderr } = await symptograph('evaluate', 'ddxplus', `${FIXTURES}ddxplus`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.match(/^symptograph {2,}/gm)).toHaveLength(4);
  expect(stdout).toMatch(/^ahead of .+ MRR$/m);
});

test('evaluate --json prints the figures as data, the same for the same seed', async () => {
  const words = ['evaluate', 'ddxplus', `${FIXTURES}ddxplus`, '--json', '--seed', '3', '--others', '2'];
  const [first, second] = [await symptograph(...words), await symptograph(...words)];
  expect(JSON.parse(first.stdout)).toMatchObject({
    dataset: 'DDXPlus',
    options: { split: 'test', seed: 3, others: [2] },
    tables: [{ rows: { length: 6 } }, { rows: { length: 6 } }],
  });
  expect(second.stdout).toBe(first.stdout);
});

test('a folder that is not there, one that holds something else, and a wrong word are told in a line', async () => {
  const missing = await symptograph('evaluate', 'phenopackets', `${FIXTURES}nowhere`);
  expect(missing).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The folder cannot be read: .*nowhere.*\n$/),
  });
  const other = await symptograph('evaluate', 'ddxplus', `${FIXTURES}phenopackets`);
  expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining('release_conditions.json') });
  const nothing = await symptograph('evaluate', 'phenopackets', `${FIXTURES}ddxplus`);
  expect(nothing).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/gave no case to measure; is it a folder of phenopackets\?.*\n$/),
  });
  const word = await symptograph('evaluate', 'icd', FIXTURES);
  expect(word).toMatchObject({ code: 1, stderr: expect.stringContaining('ddxplus, phenopackets') });
  const seed = await symptograph('evaluate', 'ddxplus', `${FIXTURES}ddxplus`, '--seed', 'many');
  expect(seed).toMatchObject({ code: 1, stderr: expect.stringContaining('whole number') });
});
