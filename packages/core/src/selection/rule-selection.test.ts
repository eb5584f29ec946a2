import type { Urgency } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aCase, aConcept, aCriterion, aGraph, aRule, aStatement, isPresent } from '../testing/index.ts';
import { redFlagsOf } from '../triage/red-flags-of.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import { maxUrgencyOf } from './max-urgency-of.ts';
import { rulesMentioning } from './rules-mentioning.ts';
import { selectCases } from './select-cases.ts';
import { selectConditions } from './select-conditions.ts';
import { selectRules } from './select-rules.ts';

const legPain = aConcept('SYMPTOM', 1, { name: 'leg pain' });
const calfPain = aConcept('SYMPTOM', 2, { name: 'calf pain' });
const suralPain = aConcept('SYMPTOM', 3, {
  name: 'sural pain',
  status: 'DEPRECATED',
  replacedBy: calfPain.id,
});
const warmth = aConcept('SYMPTOM', 4, { name: 'warmth' });
const cold = aConcept('SYMPTOM', 5, { name: 'cold leg' });
const bruise = aConcept('SYMPTOM', 6, { name: 'bruise' });
const itch = aConcept('SYMPTOM', 7, { name: 'itch' });
const clot = aConcept('CONDITION', 1, { name: 'clot' });
const deepClot = aConcept('CONDITION', 2, { name: 'deep clot' });
const cramp = aConcept('CONDITION', 3, { name: 'cramp' });
const scan = aConcept('DIAGNOSTIC_TEST', 1, { name: 'scan' });
const walking = aConcept('FACTOR', 1, { name: 'walking' });
const concepts = [
  legPain,
  calfPain,
  suralPain,
  warmth,
  cold,
  bruise,
  itch,
  clot,
  deepClot,
  cramp,
  scan,
  walking,
];
const statements = [
  aStatement('SUBTYPE_OF', 1, { subject: calfPain, object: legPain }),
  aStatement('SUBTYPE_OF', 2, { subject: deepClot, object: clot }),
  aStatement('EXCLUDES', 3, { subject: warmth, object: cold }),
];

const concluding = (fields: Partial<Rule['then']>): Rule['then'] => ({
  suggests: [],
  rulesOut: [],
  raisesPriorOf: [],
  tests: [],
  ...fields,
});
const warm = aCriterion(1, {
  title: 'warm and not bruised',
  when: { op: 'all', of: [isPresent(warmth), { op: 'not', of: isPresent(bruise) }] },
});
const go = aRule(1, {
  title: 'Warm leg pain',
  slug: 'warm',
  scope: [legPain.id],
  when: { op: 'criterion', id: warm.id },
  then: concluding({ urgency: 'EMERGENCY_GO', suggests: [deepClot.id] }),
});
const onWalking = { concept: calfPain.id, qualifiers: { triggeredBy: [walking.id] } };
const routine = aRule(2, {
  title: 'Pain on walking',
  slug: 'claudication',
  when: { op: 'is', fact: onWalking, in: [true] },
  then: concluding({ urgency: 'ROUTINE', rulesOut: [cramp.id], tests: [scan.id] }),
  advice: 'Make an appointment with a surgeon.',
});
const call = aRule(3, {
  title: 'Cold and warm',
  slug: 'never',
  when: { op: 'all', of: [isPresent(cold), isPresent(warmth)] },
  then: concluding({ urgency: 'EMERGENCY_CALL' }),
});
const known = aRule(4, {
  title: 'Known clot with sudden pain on walking',
  slug: 'known-clot',
  when: {
    op: 'all',
    of: [
      isPresent(clot),
      { op: 'is', fact: { concept: calfPain.id, qualifiers: { onset: 'SUDDEN' } }, in: [true] },
    ],
  },
  then: concluding({ urgency: 'EMERGENCY_CALL', tests: [scan.id] }),
});
const cases = [
  aCase(1, { findings: [{ concept: calfPain.id, state: 'PRESENT' }], expected: 'ROUTINE', tags: ['lay'] }),
  aCase(2, {
    findings: [{ concept: itch.id, state: 'PRESENT' }],
    expected: 'NONE',
    narrative: 'It itches badly.',
  }),
];
const snapshot = buildSnapshot({
  ...aGraph(concepts, statements),
  criteria: [warm],
  rules: [go, routine, call, known],
  cases,
});

const titles = (rules: readonly Rule[]) => rules.map(({ slug }) => slug);
const mentioning = ({ id }: Concept) => titles(rulesMentioning(snapshot, id));

describe('the rules that mention a concept', () => {
  test('name it or a supertype of it, in scope, condition, criterion or conclusion, the most urgent first', () => {
    expect(mentioning(legPain)).toEqual(['warm']);
    expect(mentioning(calfPain)).toEqual(['known-clot', 'warm', 'claudication']);
    expect(mentioning(warmth)).toEqual(['never', 'warm']);
    expect(mentioning(deepClot)).toEqual(['known-clot', 'warm']);
    expect(mentioning(walking)).toEqual(['claudication']);
    expect(mentioning(scan)).toEqual(['known-clot', 'claudication']);
    expect(mentioning(itch)).toEqual([]);
  });

  test('name what a deprecated concept means as well', () => {
    expect(mentioning(suralPain)).toEqual(mentioning(calfPain));
  });
});

describe('the red flags of a symptom', () => {
  const redFlags = ({ id }: Concept) => titles(redFlagsOf(snapshot, id));

  test('are the emergency rules that need it, or what follows from it, to be present', () => {
    expect(redFlags(warmth)).toEqual(['warm']);
    expect(redFlags(legPain)).toEqual(['warm']);
    expect(redFlags(calfPain)).toEqual(['known-clot', 'warm']);
  });

  test('are not those that need it to be absent, that can never be true, or that are no emergency', () => {
    expect(redFlags(bruise)).toEqual([]);
    expect(redFlags(cold)).toEqual([]);
    expect(redFlags(itch)).toEqual([]);
  });
});

describe('how urgent a condition can be', () => {
  test('is the most urgent level of a rule that is about it or a supertype of it, and NONE without one', () => {
    expect(maxUrgencyOf(snapshot, deepClot.id)).toBe('EMERGENCY_CALL');
    expect(maxUrgencyOf(snapshot, clot.id)).toBe('EMERGENCY_CALL');
    expect(maxUrgencyOf(snapshot, cramp.id)).toBe('NONE');
  });

  test('chooses conditions', () => {
    const names = (...maxUrgency: readonly Urgency[]) =>
      selectConditions(snapshot, { maxUrgency }).map(({ name }) => name);
    expect(names('EMERGENCY_CALL', 'ROUTINE')).toEqual(['clot', 'deep clot']);
    expect(names('NONE')).toEqual(['cramp']);
    expect(names('ROUTINE')).toEqual([]);
  });
});

describe('rules are chosen', () => {
  const chosen = (selection: Parameters<typeof selectRules>[1]) => titles(selectRules(snapshot, selection));

  test('all, the most urgent first and then by slug, when nothing is asked for', () => {
    expect(chosen({})).toEqual(['known-clot', 'never', 'warm', 'claudication']);
    expect(chosen({ text: ' ' })).toEqual(chosen({}));
  });

  test('by words that begin words of their texts or of the names of what they mention', () => {
    expect(chosen({ text: 'surg' })).toEqual(['claudication']);
    expect(chosen({ text: 'leg bruise' })).toEqual(['warm']);
    expect(chosen({ text: 'nothing such' })).toEqual([]);
    expect(chosen({ text: 'x'.repeat(300) })).toEqual([]);
  });

  test('by level, by what they mention and by what they suggest, all of it at once', () => {
    expect(chosen({ urgency: ['EMERGENCY_CALL', 'ROUTINE'] })).toEqual([
      'known-clot',
      'never',
      'claudication',
    ]);
    expect(chosen({ mentions: calfPain.id })).toEqual(['known-clot', 'warm', 'claudication']);
    expect(chosen({ suggests: clot.id })).toEqual(['warm']);
    expect(chosen({ suggests: clot.id, urgency: ['ROUTINE'] })).toEqual([]);
  });
});

test('cases are chosen by text, expected level, tag and what they mention', () => {
  const chosen = (selection: Parameters<typeof selectCases>[1]) =>
    selectCases(snapshot, selection).map(({ slug }) => slug);
  expect(chosen({})).toEqual(['case-1', 'case-2']);
  expect(chosen({ text: 'badly' })).toEqual(['case-2']);
  expect(chosen({ expected: ['ROUTINE'] })).toEqual(['case-1']);
  expect(chosen({ tag: 'lay' })).toEqual(['case-1']);
  expect(chosen({ mentions: legPain.id })).toEqual(['case-1']);
  expect(chosen({ mentions: legPain.id, text: 'badly' })).toEqual([]);
});
