import type { Mutant, Reading } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { mutantSentence } from './mutant-sentence.ts';

const reading: Reading = { ofFact: () => 'fever', ofCriterion: (id) => id, ofConcept: (id) => id };
const FEVER = { op: 'is', fact: { concept: 'sym_01KAVN2Q6S8M3XEX4P0QYVFXJB' }, in: [true] } as const;
const mutant = (fields: Partial<Mutant>): Mutant => ({
  operator: 'DROP_PART',
  path: 'when.of.0',
  part: FEVER,
  change: '',
  subject: 'rul_1',
  changed: new Map(),
  ...fields,
});

test('a mistake reads as what the rule would do without anybody noticing', () => {
  expect(mutantSentence(mutant({}), reading)).toBe('Without “fever is present” every case would still pass.');
  expect(mutantSentence(mutant({ operator: 'MOVE_COUNT', change: '2 to 3' }), reading)).toBe(
    'With 3 instead of 2 of these as the least number every case would still pass: fever is present.',
  );
});

test('levels are told by their names', () => {
  const moved = mutant({ operator: 'MOVE_URGENCY', part: undefined, change: 'SAME_DAY to ROUTINE' });
  expect(mutantSentence(moved, reading)).toBe(
    'With “make an appointment” instead of “see a doctor today” as its level every case would still pass.',
  );
});
