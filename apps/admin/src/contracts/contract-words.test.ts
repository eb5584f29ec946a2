import { readingOf } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { contractSentence } from './contract-words.ts';

const known = (concept: string, label: string) => ({
  ...{ fact: { concept }, label },
  domain: { kind: 'BOOLEAN' as const },
});
const facts = [known('sym_1', 'calf pain'), known('sym_2', 'fever'), known('sym_3', 'a red, warm leg')];
const reading = readingOf({ facts, implications: [], names: {} }, []);
const calm = (...concepts: readonly string[]) =>
  contractSentence(
    { kind: 'REASSURANCE', id: 'c', title: 'c', redFlags: concepts.map((concept) => ({ concept })) },
    reading,
  );

test('a least level is told with its condition', () => {
  const when = { op: 'is' as const, fact: { concept: 'sym_2' }, in: [true] };
  expect(
    contractSentence({ kind: 'RED_FLAG', id: 'c', title: 'c', when, floorAtLeast: 'EMERGENCY_GO' }, reading),
  ).toBe('Whenever fever is present, the rules answer at least “emergency care now”.');
});

test('a limit on self-care is told with its signs, told apart where a name has a comma', () => {
  expect(calm('sym_2')).toBe('No rule concludes self-care while fever may be present.');
  expect(calm('sym_1', 'sym_2')).toBe(
    'No rule concludes self-care while any of calf pain or fever may be present.',
  );
  expect(calm('sym_1', 'sym_3', 'sym_2')).toBe(
    'No rule concludes self-care while any of calf pain; a red, warm leg; or fever may be present.',
  );
});
