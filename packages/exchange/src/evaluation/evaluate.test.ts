import { expect, test } from 'vitest';
import { readDdxplus } from '../cases/read-ddxplus.ts';
import { readPhenopackets } from '../cases/read-phenopackets.ts';
import { evaluateDdxplus } from './evaluate-ddxplus.ts';
import { evaluatePhenopackets } from './evaluate-phenopackets.ts';
import { MEASURES } from './evaluation-table.ts';
import { renderEvaluation } from './render-evaluation.ts';

const fixture = (name: string) => new URL(`../../test/fixtures/${name}/`, import.meta.url).pathname;
const OPTIONS = { split: 'test', seed: 1, others: [2, 4] } as const;
const ddxplus = await readDdxplus(fixture('ddxplus'));
const packets = await readPhenopackets(fixture('phenopackets'));
const evaluation = evaluateDdxplus(ddxplus, OPTIONS);

test('DDXPlus is ranked over its structure and over counted frequencies, with each number of others', () => {
  expect(evaluation.tables.map(({ title }) => title)).toEqual([
    'DDXPlus, structure only, initial evidence + 2',
    'DDXPlus, structure only, initial evidence + 4',
    'DDXPlus, counted frequencies, initial evidence + 2',
    'DDXPlus, counted frequencies, initial evidence + 4',
  ]);
  const { read, learned, measured } = evaluation.cases;
  expect(learned + measured).toBe(read);
});

test('six contenders are in each table, ours first, and top-1, top-5 and top-10 never fall', () => {
  for (const { rows } of evaluation.tables) {
    expect(rows.map(({ name }) => name)).toEqual([
      'symptograph',
      'shared findings',
      'idf',
      'idf / sqrt(1 + degree)',
      'naive Bayes',
      'random order',
    ]);
    for (const { top1, top5, top10 } of rows) {
      expect(top1.mean).toBeLessThanOrEqual(top5.mean);
      expect(top5.mean).toBeLessThanOrEqual(top10.mean);
    }
  }
});

test('guessing among four conditions is right in a quarter of the cases, and ours is better', () => {
  const [first] = evaluation.tables;
  const top1 = (name: string) => first?.rows.find((row) => row.name === name)?.top1.mean;
  expect(top1('random order')).toBeCloseTo(1 / 4);
  expect(top1('symptograph')).toBeGreaterThan(1 / 2);
});

test('the lead is the difference to the best of the others', () => {
  for (const { rows, lead } of evaluation.tables) {
    const [ours, ...others] = rows;
    const best = others.find(({ name }) => name === lead.over);
    expect(best?.reciprocal.mean).toBe(Math.max(...others.map(({ reciprocal }) => reciprocal.mean)));
    for (const measure of MEASURES) {
      expect(lead[measure].mean).toBeCloseTo((ours?.[measure].mean ?? 0) - (best?.[measure].mean ?? 0));
    }
  }
});

test('the same seed gives the same figures', () => {
  expect(evaluateDdxplus(ddxplus, OPTIONS)).toEqual(evaluation);
});

test('phenopackets of one publication are not learned from for each other, so none of these can be answered', () => {
  for (const split of ['test', 'dev'] as const) {
    const { tables, cases } = evaluatePhenopackets(packets, { ...OPTIONS, split });
    expect(tables[0]).toMatchObject({ tasks: cases.measured, answerable: 0 });
    for (const { top10 } of tables[0]?.rows ?? []) expect(top10.mean).toBe(0);
  }
});

test('the text has a table for each, with what could not be read', () => {
  const text = renderEvaluation(evaluatePhenopackets(packets, OPTIONS));
  expect(text).toContain('Phenopackets: 3 cases read');
  expect(text).toContain('1 problem:\n');
  expect(text).toContain(
    'PMID_30968594_individual_29.json:1 packet PMID_30968594_individual_29 has no findings',
  );
});
