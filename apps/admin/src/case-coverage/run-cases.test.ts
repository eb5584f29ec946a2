import { compileRules, type RuleSet, type Vocabulary } from '@symptograph/rules';
import { expect, test } from 'vitest';
import type { LibraryCase } from '../playground/library-case.ts';
import { runCases } from './run-cases.ts';
import { tryMutants } from './try-mutants.ts';

const [PAIN, FEVER] = ['sym_01KAVN2Q6S8M3XEX4P0QYVFXJ1', 'sym_01KAVN2Q6S8M3XEX4P0QYVFXJ2'];
const is = (concept: string) => ({ op: 'is', fact: { concept }, in: [true] }) as const;
const vocabulary: Vocabulary = {
  facts: [
    { fact: { concept: PAIN }, label: 'calf pain', domain: { kind: 'BOOLEAN' } },
    { fact: { concept: FEVER }, label: 'fever', domain: { kind: 'BOOLEAN' } },
  ],
  implications: [],
  names: {},
};
const set: RuleSet = {
  criteria: [],
  rules: [
    {
      id: 'rul_01KAVN2Q6S8M3XEX4P0QYVFXJ1',
      title: 'Calf pain with fever',
      scope: [],
      when: { op: 'all', of: [is(PAIN), is(FEVER)] },
      then: { urgency: 'SAME_DAY', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] },
    },
  ],
};
const system = { set, vocabulary, base: compileRules(set, vocabulary) };

const aCase = (
  slug: string,
  known: Readonly<Record<string, boolean>>,
  expected: LibraryCase['expected'],
): LibraryCase => ({
  ...{ id: slug, slug, narrative: '', expected, acceptable: [expected] },
  observations: Object.entries(known).map(([concept, value]) => ({ fact: { concept }, in: [value] })),
});

const SICK = aCase('sick', { [PAIN]: true, [FEVER]: true }, 'SAME_DAY');
const PAINFUL = aCase('painful', { [PAIN]: true, [FEVER]: false }, 'NONE');

test('what is answered too low stands first, and what passes last', () => {
  const low = aCase('low', { [PAIN]: true, [FEVER]: false }, 'ROUTINE');
  const high = aCase('high', { [PAIN]: true, [FEVER]: true }, 'SELF_CARE');
  const { verdicts } = runCases([SICK, high, low], system);
  expect(verdicts.map(({ of, verdict }) => `${of.slug} ${verdict}`)).toEqual([
    'low TOO_LOW',
    'high TOO_HIGH',
    'sick ACCEPTABLE',
  ]);
});

test('a part that decides the rule in no case is told in English, with how many cases know of it', () => {
  const [reach] = runCases([aCase('half', { [PAIN]: true }, 'NONE'), PAINFUL], system).reach;
  expect(reach).toMatchObject({ fired: 0, parts: 2 });
  expect(reach?.undecided).toEqual([{ path: '0', sentence: 'calf pain is present', known: 2 }]);
});

test('a rule of which no case knows enough is undecided as a whole', () => {
  const [reach] = runCases([aCase('nothing', {}, 'NONE')], system).reach;
  expect(reach?.undecided.map(({ path }) => path)).toEqual(['']);
});

test('the case that an unnoticed mistake proposes makes it noticed', () => {
  const score = (cases: readonly LibraryCase[]) =>
    [...tryMutants(cases, system, undefined)].flatMap(({ score: of }) => of ?? [])[0];
  const [before] = score([SICK])?.unnoticed ?? [];
  expect(before?.sentence).toContain('every case would still pass');
  const made = { ...SICK, ...aCase('made', {}, before?.proposal?.expected ?? 'NONE') };
  const after = score([SICK, { ...made, observations: before?.proposal?.observations ?? [] }]);
  expect(after?.unnoticed.map(({ key }) => key)).not.toContain(before?.key);
  expect(after?.noticed).toBeGreaterThan(score([SICK])?.noticed ?? 0);
});

test('the trial says how far it is, and ends with all mistakes tried', () => {
  const steps = [...tryMutants([SICK, PAINFUL], system, undefined)];
  const last = steps.at(-1);
  expect(last?.done).toBe(last?.of);
  expect(steps.every(({ done }, place) => place === 0 || done >= (steps[place - 1]?.done ?? 0))).toBe(true);
});
