import { buildSnapshot, caseStates, contractVerdicts, reviewSides, ruleBookOf } from '@symptograph/core';
import {
  answerNo,
  evaluate,
  type KnownState,
  mutationScore,
  type RuleBase,
  reassures,
  replay,
  reviewChange,
  stateOf,
} from '@symptograph/rules';
import { expect, test } from 'vitest';
import { publishedPack } from './published-pack.ts';

const document = await publishedPack('calf-pain');
const snapshot = buildSnapshot(document);
const book = ruleBookOf(snapshot);
const cases = caseStates(snapshot).map(({ given: { id, slug, expected, acceptable }, state }) => {
  return { id, title: slug, expected, acceptable, state };
});

/** The paragraphs of the source that name its eleven emergency signs. */
const EMERGENCY_SIGNS = Array.from(
  { length: 11 },
  (_, place) => `Serious Symptoms That Might Indicate A Life-Threatening Condition, paragraph ${place + 2}`,
);

test('every case of the library is replayed and answered by a level that it accepts', () => {
  expect(cases.length).toBe(document.cases.length);
  const { after, contradictory } = replay(cases, book.base);
  expect(contradictory).toEqual([]);
  expect(after.severeUnderTriage).toEqual([]);
  expect(after.accuracy.rate).toBe(1);
});

test('all contracts hold, and each of the eleven emergency signs has one, and a rule that calls an ambulance', () => {
  const verdicts = contractVerdicts(snapshot);
  expect(document.contracts.filter(({ id }) => verdicts.get(id)?.kind !== 'HOLDS')).toEqual([]);
  const flags = document.contracts.filter(
    (contract) => contract.kind === 'RED_FLAG' && contract.floorAtLeast === 'EMERGENCY_CALL',
  );
  const alarms = document.rules.filter(({ then }) => then.urgency === 'EMERGENCY_CALL');
  for (const list of [flags, alarms]) {
    const cited = new Set(list.flatMap(({ evidence }) => evidence.map(({ locator }) => locator)));
    expect(EMERGENCY_SIGNS.filter((sign) => !cited.has(sign))).toEqual([]);
  }
});

test('a contract that is broken on purpose is told with its witness, for each red flag', () => {
  const rules = book.set.rules.map((rule) => {
    const { urgency, ...then } = rule.then;
    const isEmergency = urgency === 'EMERGENCY_CALL' || urgency === 'EMERGENCY_GO';
    return isEmergency ? { ...rule, then: { ...then, urgency: 'ROUTINE' as const } } : rule;
  });
  const sides = reviewSides({ snapshot }, { snapshot, set: { ...book.set, rules } });
  const told = reviewChange(...sides, false);
  expect(told.class).toBe('S');
  for (const { id, title } of document.contracts.filter(({ kind }) => kind === 'RED_FLAG')) {
    const failure = told.contracts.find(({ contract }) => contract.id === id);
    expect(failure, title).toMatchObject({ heldBefore: true, verdict: { kind: 'BROKEN' } });
    expect(failure?.verdict.witnesses.length, title).toBeGreaterThan(0);
  }
});

test.each(['symptom/muscle-cramp', 'cramping calf pain'])(
  'a plain cramp, told as %s, reaches self-care by a no to at most four questions',
  (told) => {
    const idOf = (slug: string) =>
      document.concepts.find((concept) => concept.slug === slug && concept.kind === 'SYMPTOM')?.id ?? slug;
    const calfPain = { concept: idOf('calf-pain') };
    const cramp =
      told === 'symptom/muscle-cramp'
        ? { concept: idOf('muscle-cramp') }
        : { ...calfPain, qualifiers: { quality: ['CRAMPING'] } };
    const { publicBase: base } = book;
    const start = stateOf(
      base.space,
      [calfPain, cramp].map((fact) => ({ fact, in: [true] })),
    );
    expect(questionsToSelfCare(base, start)).toBeLessThanOrEqual(4);
  },
);

function questionsToSelfCare(base: RuleBase, known: KnownState): number {
  const evaluated = evaluate(base, known);
  if (!evaluated.ok) throw new Error(evaluated.error.sentence);
  const { state, askNext } = evaluated.value;
  if (reassures(evaluated.value)) return 0;
  const [question] = askNext;
  const after = question && answerNo(base, state, question);
  return after ? 1 + questionsToSelfCare(base, after) : Infinity;
}

test('of a hundred small mistakes in the rules the cases notice at least ninety-five', () => {
  const { killed, survivors } = mutationScore(cases, book);
  expect(killed.rate).toBeGreaterThanOrEqual(0.95);
  for (const { proposal } of survivors) expect(proposal).toBeDefined();
}, 60_000);
