import type { Expression } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import type { FindingRequest } from '../findings/finding-request.ts';
import { resolveFindings } from '../findings/resolve-findings.ts';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { factLabel } from '../render/fact-label.ts';
import { aConcept, aGraph, anId, aRule, aStatement, isPresent } from '../testing/index.ts';
import type { TracedRule, Triage } from './triage.ts';
import { triageFindings } from './triage-findings.ts';

const legPain = aConcept('SYMPTOM', 1, { name: 'leg pain' });
const calfPain = aConcept('SYMPTOM', 2, { name: 'calf pain' });
const warmth = aConcept('SYMPTOM', 3, { name: 'warmth' });
const cold = aConcept('SYMPTOM', 4, { name: 'cold leg' });
const cramp = aConcept('SYMPTOM', 5, { name: 'cramp' });
const pitting = aConcept('SYMPTOM', 6, { name: 'pitting oedema' });
const fever = aConcept('SYMPTOM', 7, { name: 'fever' });
const clot = aConcept('CONDITION', 1, { name: 'clot' });
const scan = aConcept('DIAGNOSTIC_TEST', 1, { name: 'scan' });
const temperature = aConcept('OBSERVABLE', 1, { name: 'body temperature', unit: 'Cel' });
const girth = aConcept('OBSERVABLE', 2, {
  name: 'girth',
  unit: 'cm',
  derived: [
    { symptom: warmth.id, gte: 50, unit: 'cm', evidence: anId('evd', 9) },
    { symptom: fever.id, lt: 10, unit: 'cm', evidence: anId('evd', 9) },
  ],
});
const concepts = [legPain, calfPain, warmth, cold, cramp, pitting, fever, clot, scan, temperature, girth];
const statements = [
  aStatement('SUBTYPE_OF', 1, { subject: calfPain, object: legPain }),
  aStatement('EXCLUDES', 2, { subject: warmth, object: cold }),
];

const concluding = (fields: Partial<ReturnType<typeof aRule>['then']>) => ({
  suggests: [],
  rulesOut: [],
  raisesPriorOf: [],
  tests: [],
  ...fields,
});
const hot: Expression = { op: 'compare', fact: { concept: temperature.id }, gte: 101, unit: '[degF]' };
const clotRule = aRule(1, {
  title: 'Leg pain with warmth',
  scope: [legPain.id],
  when: isPresent(warmth),
  then: concluding({ urgency: 'EMERGENCY_GO', suggests: [clot.id], tests: [scan.id] }),
  advice: 'Go to an emergency department.',
});
const hotRule = aRule(2, { title: 'High fever', when: hot, then: concluding({ urgency: 'SAME_DAY' }) });
const crampRule = aRule(3, {
  title: 'Cramp',
  when: isPresent(cramp),
  then: concluding({ urgency: 'SELF_CARE' }),
  advice: 'Stretch the calf.',
  safetyNet: 'Come back when it swells.',
});
const wells = aRule(4, {
  title: 'Score',
  audience: 'CLINICIAN',
  when: {
    op: 'score',
    gte: 2,
    items: [
      { points: 1, when: isPresent(legPain) },
      { points: 1, when: isPresent(pitting) },
      { points: -2, when: isPresent(cramp) },
    ],
  },
  then: concluding({ urgency: 'EMERGENCY_CALL' }),
});
const rules = [clotRule, hotRule, crampRule, wells];
const snapshot = buildSnapshot({ ...aGraph(concepts, statements), rules });

type Told = Omit<Partial<FindingRequest>, 'concept'>;

function triage(told: Readonly<Record<string, Told>>, of = snapshot): Triage {
  const requests = Object.entries(told).map(([concept, more]) => ({
    concept,
    state: 'PRESENT' as const,
    ...more,
  }));
  const resolved = resolveFindings(of, requests);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  const found = triageFindings(of, resolved.value);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

const ABSENT: Told = { state: 'ABSENT' };

const levels = ({ floor, ceiling }: Triage) => [floor, ceiling];
const inWords = ({ rule, because, missing }: TracedRule) => ({
  rule: rule.title,
  because: because.map(({ fact, state }) => `${factLabel(snapshot, fact)} ${state}`),
  missing: missing.map(({ fact, state }) => `${factLabel(snapshot, fact)} ${state}`),
});

describe('the level', () => {
  test('is established by the rules that are true, and open while a more urgent one for everybody is', () => {
    expect(levels(triage({}))).toEqual(['NONE', 'EMERGENCY_GO']);
    expect(levels(triage({ cramp: {} }))).toEqual(['SELF_CARE', 'EMERGENCY_GO']);
    expect(levels(triage({ 'calf-pain': {}, warmth: {} }))).toEqual(['EMERGENCY_GO', 'EMERGENCY_GO']);
    expect(levels(triage({ cramp: {}, warmth: ABSENT }))).toEqual(['SELF_CARE', 'SAME_DAY']);
    const temperatureOf = (value: number) => ({ 'body-temperature': { value, unit: '[degF]' } });
    expect(levels(triage({ 'leg-pain': ABSENT, ...temperatureOf(101) }))).toEqual(['SAME_DAY', 'SAME_DAY']);
    expect(levels(triage({ cramp: {}, warmth: ABSENT, ...temperatureOf(98) }))).toEqual([
      'SELF_CARE',
      'SELF_CARE',
    ]);
  });

  test('follows from what excludes what, and an absent finding leaves its subtypes absent', () => {
    expect(levels(triage({ 'cold-leg': {} }))).toEqual(['NONE', 'SAME_DAY']);
    expect(levels(triage({ 'leg-pain': ABSENT }))).toEqual(['NONE', 'SAME_DAY']);
  });

  test('is open to emergency care while a finding is unmatched, whatever else is known', () => {
    const known = { warmth: ABSENT, 'body-temperature': { value: 37 } };
    expect(levels(triage(known))).toEqual(['NONE', 'SELF_CARE']);
    const { ceiling, unmatched, advice } = triage({ ...known, cramp: {}, 'odd-thing': {} });
    expect([ceiling, unmatched]).toEqual(['EMERGENCY_GO', ['odd-thing']]);
    expect(advice).toContain('odd-thing means nothing here');
    expect(levels(triage({ 'odd-thing': {} }, buildSnapshot(aGraph(concepts))))).toEqual([
      'NONE',
      'EMERGENCY_GO',
    ]);
  });

  test('is raised by a rule for clinicians that is true, and not held open by one that is not decided', () => {
    const answers = { cramp: ABSENT, warmth: ABSENT, 'body-temperature': { value: 37 }, 'leg-pain': {} };
    const open = triage(answers);
    expect(levels(open)).toEqual(['NONE', 'NONE']);
    expect(open.askNext).toEqual([]);
    expect(levels(triage({ ...answers, 'pitting-oedema': {} }))).toEqual([
      'EMERGENCY_CALL',
      'EMERGENCY_CALL',
    ]);
  });
});

test('a rule for clinicians never reassures', () => {
  const forClinicians = { ...crampRule, audience: 'CLINICIAN' as const };
  const of = buildSnapshot({ ...aGraph(concepts, statements), rules: [forClinicians] });
  const { floor, fired, advice } = triage({ cramp: {} }, of);
  expect([floor, fired.map(({ rule }) => rule.title)]).toEqual(['NONE', ['Cramp']]);
  expect(advice).not.toContain('Stretch');
});

describe('an answer', () => {
  test('is the same when a finding is unknown as when it is left out', () => {
    expect(triage({ cramp: {}, warmth: { state: 'UNKNOWN' }, 'no-such': { state: 'UNKNOWN' } })).toEqual(
      triage({ cramp: {} }),
    );
  });

  test('is not changed by a finding that no rule asks about', () => {
    expect(triage({ cramp: {}, clot: {} })).toEqual(triage({ cramp: {} }));
  });

  test('names the rules that are true and why, and those that are open with what they wait for', () => {
    const { fired, possible } = triage({ 'calf-pain': {}, cramp: {} });
    expect(fired.map(inWords)).toEqual([{ rule: 'Cramp', because: ['cramp PRESENT'], missing: [] }]);
    expect(possible.map(inWords)).toEqual([
      { rule: 'Leg pain with warmth', because: ['leg pain PRESENT'], missing: ['warmth PRESENT'] },
      { rule: 'High fever', because: [], missing: ['body temperature of 101 °F or more PRESENT'] },
    ]);
  });

  test('asks next what could raise the level, and a number by its threshold', () => {
    const { askNext } = triage({ 'calf-pain': {}, cramp: {} });
    expect(
      askNext.map(({ label, couldRaiseTo, rules: waiting }) => [label, couldRaiseTo, waiting[0]?.title]),
    ).toEqual([
      ['Does this apply: warmth?', 'EMERGENCY_GO', 'Leg pain with warmth'],
      ['What is the body temperature?', 'SAME_DAY', 'High fever'],
    ]);
    expect(askNext.map(({ facts }) => facts)).toEqual([
      [{ concept: warmth.id }],
      [{ concept: temperature.id, gte: 101, unit: '[degF]' }],
    ]);
  });

  test('tells what the true rules conclude, and every score as far as it is known', () => {
    const { suggestedConditions, suggestedTests, scores } = triage({ 'calf-pain': {}, warmth: {} });
    expect([suggestedConditions, suggestedTests]).toEqual([[clot.id], [scan.id]]);
    expect(scores.map(({ rule, low, high, threshold }) => [rule.title, low, high, threshold])).toEqual([
      ['Score', -1, 2, 2],
    ]);
  });

  test('is refused when what follows from the findings contradicts itself', () => {
    const resolved = resolveFindings(snapshot, [
      { concept: 'warmth', state: 'PRESENT' },
      { concept: 'fever', state: 'PRESENT' },
    ]);
    const asking = [...rules, aRule(5, { when: { op: 'any', of: [isPresent(fever), girthBelow(12)] } })];
    const of = buildSnapshot({ ...aGraph(concepts, statements), rules: asking });
    const found = resolved.ok ? triageFindings(of, resolved.value) : undefined;
    expect(found).toMatchObject({ ok: false, error: { code: 'UNUSABLE', at: 'findings' } });
  });
});

function girthBelow(lt: number): Expression {
  return { op: 'compare', fact: { concept: girth.id }, lt, unit: 'cm' };
}

describe('the advice', () => {
  test('is that of the decisive rules, and what a level means when a rule gives none', () => {
    expect(triage({ 'calf-pain': {}, warmth: {} }).advice).toBe('Go to an emergency department.');
    expect(triage({ warmth: ABSENT, 'body-temperature': { value: 39 } }).advice).toBe(
      'See a clinician on the same day.',
    );
  });

  test('is self-care, with what to watch for, only when nothing above an appointment is open', () => {
    const calm = triage({ cramp: {}, warmth: ABSENT, 'body-temperature': { value: 37 } });
    expect(calm.advice).toBe('Stretch the calf. Come back when it swells.');
    const open = triage({ cramp: {}, warmth: ABSENT }).advice;
    expect(open).not.toContain('Stretch');
    expect(open).toBe(
      'It cannot be said yet that looking after it at home is enough. What would mean “see a doctor today” is not ruled out yet (High fever). In doubt, have a clinician look at it.',
    );
  });

  test('never reads as a relief when no rule speaks', () => {
    expect(triage({}, buildSnapshot(aGraph(concepts))).advice).toBe(
      'No rule says how urgent this is, which does not mean that all is well. In doubt, have a clinician look at it.',
    );
  });
});
