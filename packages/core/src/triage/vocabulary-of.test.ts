import type { FactLiteral, FactRef, Vocabulary } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, anId, aStatement } from '../testing/index.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import type { AskedFact } from './asked-fact.ts';
import { vocabularyOf } from './vocabulary-of.ts';

const pain = aConcept('SYMPTOM', 1, { name: 'pain' });
const legPain = aConcept('SYMPTOM', 2, { name: 'leg pain' });
const calfPain = aConcept('SYMPTOM', 3, { name: 'calf pain' });
const numbness = aConcept('SYMPTOM', 4, { name: 'numbness' });
const numbToe = aConcept('SYMPTOM', 5, { name: 'numb toe' });
const clot = aConcept('CONDITION', 1, { name: 'clot' });
const smoking = aConcept('RISK_FACTOR', 1, { name: 'smoking' });
const walking = aConcept('FACTOR', 1, { name: 'walking' });
const stairs = aConcept('FACTOR', 2, { name: 'stairs' });
const rest = aConcept('FACTOR', 3, { name: 'rest' });
const hierarchy = [
  aStatement('SUBTYPE_OF', 1, { subject: calfPain, object: legPain }),
  aStatement('SUBTYPE_OF', 2, { subject: legPain, object: pain }),
  aStatement('SUBTYPE_OF', 3, { subject: numbToe, object: numbness }),
  aStatement('SUBTYPE_OF', 4, { subject: stairs, object: walking }),
];
const concepts = [pain, legPain, calfPain, numbness, numbToe, clot, smoking, walking, stairs, rest];

function vocabulary(
  asked: readonly AskedFact[],
  statements: readonly Statement[] = hierarchy,
  more: readonly Concept[] = [],
): Vocabulary {
  const replaced = new Set(more.map(({ id }) => id));
  const kept = concepts.filter(({ id }) => !replaced.has(id));
  return vocabularyOf(buildSnapshot(aGraph([...kept, ...more], statements)), asked).vocabulary;
}

const ask = ({ id }: Concept, qualifiers?: FactRef['qualifiers']): AskedFact => ({
  fact: qualifiers ? { concept: id, qualifiers } : { concept: id },
});

/** The implications in words: `calf pain -> leg pain`, `temperature >= 38 Cel -> not fever`. */
function inWords({ facts, implications }: Vocabulary): readonly string[] {
  const labels = new Map(facts.map(({ fact, label }) => [JSON.stringify(fact), label]));
  const literal = (each: FactLiteral) => {
    const label = labels.get(JSON.stringify(each.fact)) ?? 'nothing';
    if ('in' in each) return each.in[0] === true ? label : `not ${label}`;
    const bounds = [
      each.gte === undefined ? '' : `>= ${each.gte}`,
      each.lt === undefined ? '' : `< ${each.lt}`,
    ];
    return [label, ...bounds.filter(Boolean), each.unit].join(' ');
  };
  return implications.map((each) => `${literal(each.if)} -> ${literal(each.then)}`).sort();
}

describe('a vocabulary', () => {
  test('holds the facts that the graph gives a meaning, each once, whatever way they are written', () => {
    const { facts } = vocabulary([
      ask(calfPain, { triggeredBy: [walking.id, rest.id] }),
      ask(calfPain, { triggeredBy: [rest.id, walking.id] }),
      ask(smoking),
      ask(clot),
      ask(calfPain),
      ask(calfPain),
    ]);
    expect(facts.map(({ label }) => label)).toEqual([
      'calf pain, brought on by walking or rest',
      'clot',
      'smoking',
      'calf pain',
    ]);
  });

  test.each<readonly [string, AskedFact]>([
    ['a concept that is gone', ask(aConcept('SYMPTOM', 99))],
    ['a concept that cannot be present', ask(walking)],
    ['circumstances of what is no symptom', ask(clot, { onset: 'SUDDEN' })],
    ['a slot that nobody can report', ask(calfPain, { frequency: 'OFTEN' })],
    ['a value that the slot does not have', ask(calfPain, { onset: 'ODD' })],
    ['two values of a slot that has one', ask(calfPain, { onset: ['SUDDEN', 'GRADUAL'] })],
    ['a concept of a wrong kind in a slot', ask(calfPain, { triggeredBy: [clot.id] })],
  ])('gives no meaning to %s', (_, asked) => {
    expect(vocabulary([asked]).facts).toEqual([]);
  });

  test('is the same in whichever order facts are asked about', () => {
    const asked = [pain, legPain, calfPain, numbToe].map((concept) => ask(concept));
    expect(vocabulary(asked.toReversed())).toEqual(vocabulary(asked));
  });
});

describe('a fact implies', () => {
  test('its supertypes at any depth, asked about in between or not', () => {
    expect(inWords(vocabulary([ask(calfPain), ask(pain)]))).toEqual(['calf pain -> pain']);
  });

  test('what is wider in every circumstance', () => {
    const asked = [ask(legPain), ask(calfPain, { triggeredBy: stairs.id, onset: 'SUDDEN' })];
    expect(inWords(vocabulary([...asked, ask(legPain, { triggeredBy: [walking.id, rest.id] })]))).toEqual([
      'calf pain, sudden onset, brought on by stairs -> leg pain',
      'calf pain, sudden onset, brought on by stairs -> leg pain, brought on by walking or rest',
      'leg pain, brought on by walking or rest -> leg pain',
    ]);
  });

  test('one of its alternatives only when each of them does', () => {
    const either = ask(calfPain, { triggeredBy: [walking.id, rest.id] });
    const asked = [either, ask(calfPain, { triggeredBy: [walking.id] })];
    expect(inWords(vocabulary(asked))).toEqual([
      'calf pain, brought on by walking -> calf pain, brought on by walking or rest',
    ]);
  });

  test('one side when it is left or right, and not the other way', () => {
    const sides = ['LEFT', 'UNILATERAL', 'BILATERAL'].map((laterality) => ask(calfPain, { laterality }));
    expect(inWords(vocabulary(sides))).toEqual(['calf pain, left side -> calf pain, on one side']);
  });

  test('nothing by a negated statement', () => {
    const negated = hierarchy.map((statement) => ({ ...statement, negated: true }));
    expect(inWords(vocabulary([ask(calfPain), ask(legPain), ask(pain)], negated))).toEqual([]);
  });
});

describe('a fact excludes', () => {
  const excludes = aStatement('EXCLUDES', 5, { subject: numbness, object: legPain });

  test('what it or a supertype of it is said to exclude, with its subtypes, from either side', () => {
    const asked = [ask(calfPain, { onset: 'SUDDEN' }), ask(numbToe), ask(pain)];
    expect(inWords(vocabulary(asked, [...hierarchy, excludes]))).toEqual([
      'calf pain, sudden onset -> not numb toe',
      'calf pain, sudden onset -> pain',
    ]);
  });

  test('nothing by a negated statement', () => {
    const asked = [ask(calfPain), ask(numbToe)];
    expect(inWords(vocabulary(asked, [...hierarchy, { ...excludes, negated: true }]))).toEqual([]);
  });

  test('the same symptom not eased by what eases it, alternatives left open', () => {
    const asked = [
      ask(calfPain, { relievedBy: [rest.id] }),
      ask(calfPain, { notRelievedBy: [rest.id] }),
      ask(calfPain, { notRelievedBy: [rest.id, walking.id] }),
    ];
    expect(inWords(vocabulary(asked)).filter((words) => words.includes('-> not calf'))).toEqual([
      'calf pain, not eased by rest -> not calf pain, eased by rest',
    ]);
  });
});

describe('a deprecated concept with a replacement', () => {
  const former = aConcept('SYMPTOM', 6, {
    name: 'pain in the calf',
    status: 'DEPRECATED',
    replacedBy: calfPain.id,
  });

  test('means the same, and so does what it was joined to', () => {
    expect(inWords(vocabulary([ask(former), ask(calfPain), ask(pain)], hierarchy, [former]))).toEqual([
      'calf pain -> pain',
      'calf pain -> pain in the calf',
      'pain in the calf -> calf pain',
      'pain in the calf -> pain',
    ]);
  });

  test('means nothing else while it is not deprecated', () => {
    const active = { ...former, status: 'ACTIVE' as const };
    expect(inWords(vocabulary([ask(active), ask(calfPain)], hierarchy, [active]))).toEqual([]);
  });

  test('is the same number when it is measured, whatever units they have', () => {
    const now = aConcept('OBSERVABLE', 1, { name: 'temperature', unit: 'Cel' });
    const old = aConcept('OBSERVABLE', 2, {
      name: 'heat',
      unit: 'K',
      status: 'DEPRECATED',
      replacedBy: now.id,
    });
    const asked = [{ ...ask(old), gte: 312, unit: 'K' }];
    expect(inWords(vocabulary([...asked, ask(now)], [], [now, old]))).toEqual([
      'heat >= 312 K -> temperature >= 312 K',
      'temperature >= 312 K -> heat >= 312 K',
    ]);
  });
});

describe('a measured fact', () => {
  const derived = (gte: number, lt?: number) => ({
    symptom: legPain.id,
    gte,
    lt,
    unit: 'Cel',
    evidence: anId('evd', 1),
  });
  const temperature = aConcept('OBSERVABLE', 1, {
    name: 'temperature',
    unit: '[degF]',
    derived: [derived(38)],
  });

  test('converts from each unit that is asked about, when that can be done', () => {
    const asked = ['Cel', 'kg', 'no-unit'].map((unit) => ({ ...ask(temperature), gte: 1, unit }));
    const [known] = vocabulary(asked, [], [temperature]).facts;
    expect(known?.domain).toEqual({
      kind: 'NUMBER',
      unit: '[degF]',
      conversions: { Cel: { slope: 1.8, intercept: 32 } },
    });
  });

  test('says at its thresholds that the symptom is there, with what follows, and outside that it is not', () => {
    const asked = [ask(temperature), ask(calfPain), ask(pain)];
    expect(inWords(vocabulary(asked, hierarchy, [temperature]))).toEqual([
      'calf pain -> pain',
      'temperature < 100.4 [degF] -> not calf pain',
      'temperature >= 100.4 [degF] -> pain',
    ]);
  });

  test('says that the symptom is absent only outside of all of its ranges', () => {
    const ranged = { ...temperature, unit: 'Cel', derived: [derived(41), derived(38, 40)] };
    expect(inWords(vocabulary([ask(temperature), ask(legPain)], [], [ranged]))).toEqual([
      'temperature < 38 Cel -> not leg pain',
      'temperature >= 38 < 40 Cel -> leg pain',
      'temperature >= 40 < 41 Cel -> not leg pain',
      'temperature >= 41 Cel -> leg pain',
    ]);
  });

  test('says where another one must lie from which the same symptom follows', () => {
    const ear = aConcept('OBSERVABLE', 2, { name: 'ear temperature', unit: 'Cel', derived: [derived(37.5)] });
    expect(inWords(vocabulary([ask(temperature), ask(ear)], [], [temperature, ear]))).toEqual([
      'ear temperature >= 37.5 Cel -> temperature >= 100.4 [degF]',
      'temperature >= 100.4 [degF] -> ear temperature >= 37.5 Cel',
    ]);
  });
});

test('other concepts that rules name are named', () => {
  const snapshot = buildSnapshot(aGraph(concepts));
  const { names } = vocabularyOf(snapshot, [], [clot.id, anId('con', 9), clot.id]).vocabulary;
  expect(names).toEqual({ [clot.id]: 'clot' });
});
