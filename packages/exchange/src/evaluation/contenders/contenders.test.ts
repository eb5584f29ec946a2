import { buildSnapshot, type ObservedFinding } from '@symptograph/core';
import { expect, test } from 'vitest';
import { evaluationGraph } from '../evaluation-graph.ts';
import { incidenceOf } from '../incidence.ts';
import type { Contender } from './contender.ts';
import { naiveBayes } from './naive-bayes.ts';
import { overlapContenders } from './overlap.ts';
import { randomOrder } from './random-order.ts';
import { symptograph } from './symptograph.ts';

const term = (code: string) => ({ code, label: code });
const link = (condition: string, finding: string, present: number, known: number) => ({
  condition,
  finding,
  counted: { present, known },
});

// Flu: fever 8 of 10, cough 5 of 10. Cold: cough 2 of 4, fever none of 4. Gout: pain 1 of 1.
const graph = evaluationGraph({
  title: 'Worked example',
  conditions: ['flu', 'cold', 'gout'].map(term),
  findings: ['fever', 'cough', 'pain'].map(term),
  links: [
    link('flu', 'fever', 8, 10),
    link('flu', 'cough', 5, 10),
    link('cold', 'cough', 2, 4),
    link('cold', 'fever', 0, 4),
    link('gout', 'pain', 1, 1),
  ],
});
const snapshot = buildSnapshot(graph.document);
const incidence = incidenceOf(snapshot);

const found = (code: string, state: ObservedFinding['state'] = 'PRESENT'): ObservedFinding => ({
  concept: graph.findings.get(code) ?? '',
  state,
});

function scoresBy({ score }: Contender, ...findings: readonly ObservedFinding[]): Record<string, number> {
  const scores = score(findings);
  const places = ['flu', 'cold', 'gout'].map((code) =>
    incidence.indexOf.get(graph.conditions.get(code) ?? ''),
  );
  const [flu = 0, cold = 0, gout = 0] = places.map((place) => scores[place ?? -1] ?? Number.NaN);
  return { flu, cold, gout };
}

const [shared, idf, damped] = overlapContenders(incidence);
if (!shared || !idf || !damped) throw new Error('three contenders add up what is shared');

test('shared findings are counted; a finding that none of the people had is not shared', () => {
  expect(scoresBy(shared, found('fever'), found('cough'))).toEqual({ flu: 2, cold: 1, gout: 0 });
});

test('a finding that one of three conditions shows counts ln 3, one that two show ln 3/2', () => {
  const { flu, cold } = scoresBy(idf, found('fever'), found('cough'));
  expect(flu).toBeCloseTo(Math.log(3) + Math.log(3 / 2));
  expect(cold).toBeCloseTo(Math.log(3 / 2));
});

test('a condition with two findings has its sum divided by the root of three', () => {
  const { flu, gout } = scoresBy(damped, found('fever'), found('pain'));
  expect(flu).toBeCloseTo(Math.log(3) / Math.sqrt(3));
  expect(gout).toBeCloseTo(Math.log(3) / Math.sqrt(2));
});

test('naive Bayes smooths counts by one of two, and uses what is absent', () => {
  const present = scoresBy(naiveBayes(incidence), found('fever'));
  expect(present['flu']).toBeCloseTo(Math.log(9 / 12));
  expect(present['cold']).toBeCloseTo(Math.log(1 / 6));
  expect(present['gout']).toBeCloseTo(Math.log(1 / 3));
  const absent = scoresBy(naiveBayes(incidence), found('fever', 'ABSENT'), found('cough', 'ABSENT'));
  expect(absent['flu']).toBeCloseTo(Math.log(3 / 12) + Math.log(6 / 12));
});

test('a random order ties everything', () => {
  expect(scoresBy(randomOrder(incidence), found('fever'))).toEqual({ flu: 0, cold: 0, gout: 0 });
});

test('ours puts first what explains the findings, and does not rank what explains none', () => {
  const { flu, cold, gout } = scoresBy(symptograph(snapshot, incidence), found('fever'), found('cough'));
  expect(flu).toBeGreaterThan(cold ?? Number.NaN);
  expect(gout).toBe(Number.NEGATIVE_INFINITY);
});
