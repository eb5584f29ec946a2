import { expect, test } from 'vitest';
import { regressionsOf } from './regressions.ts';

const figures = (emergencies: number, tooLow: number) => ({
  cases: 149,
  severeUnderTriage: [],
  emergencySensitivity: { count: emergencies, of: 39 },
  underTriage: { count: tooLow, of: 149 },
  overTriage: { count: 5, of: 149 },
});
const flip = (kind: 'WORSE' | 'BETTER') => ({ caseId: `cas_${kind}`, kind });

test('figures that get worse, cases that flip for the worse and what no case stands for are told, each with its page', () => {
  const told = regressionsOf({
    safety: { before: figures(38, 0), after: figures(37, 1) },
    flips: [flip('WORSE'), flip('BETTER')],
    flipCount: 2,
    witnessCount: 3,
    uncoveredCount: 2,
  });
  expect(told.map(({ sentence, tab }) => [tab, sentence])).toEqual([
    ['impact', 'Emergencies answered as emergencies: 38 of 39 as published, 37 of 39 with it.'],
    ['impact', 'Answered too low: 0 of 149 as published, 1 of 149 with it.'],
    ['rules', '1 case is answered worse than before.'],
    [
      'rules',
      'No case for which the new answer is right stands for 2 of the 3 combinations of facts that are answered otherwise.',
    ],
  ]);
});

test('what gets better, or stays, is no regression', () => {
  const better = { before: figures(37, 1), after: figures(38, 0) };
  expect(
    regressionsOf({
      safety: better,
      flips: [flip('BETTER')],
      flipCount: 1,
      witnessCount: 1,
      uncoveredCount: 0,
    }),
  ).toEqual([]);
});
