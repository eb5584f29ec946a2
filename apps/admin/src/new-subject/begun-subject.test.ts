import { expect, test } from 'vitest';
import { problemsOf } from '../editing/problems-of.ts';
import { typeFieldOf } from '../subject-editor/type-field.ts';
import { begunSubject } from './begun-subject.ts';
import { NEW_TYPES, newTypeOf } from './new-type.ts';

const ANSWERS = {
  name: 'Sudden pain behind the knee',
  unit: 'cm',
  complaint: 'sym_01KAVN2Q6S8M3XEX4P0QYVFXJC',
  finding: 'sym_01KAVN2Q6S8M3XEX4P0QYVFXJD',
  urgency: 'SAME_DAY',
  licence: 'CC-BY-4.0',
} as const;

function named(segment: string) {
  const type = newTypeOf(segment);
  return type?.type === 'SOURCE' ? undefined : type;
}

test('whatever is begun by its name can be saved before anything more is written', () => {
  for (const type of NEW_TYPES) {
    if (type.type === 'SOURCE') continue;
    const ownType = type.kind && typeFieldOf(type.kind)?.choices[0]?.value;
    const subject = begunSubject(type, { ...ANSWERS, ownType });
    expect(problemsOf(subject), type.segment).toEqual([]);
  }
});

test('a rule begins with its complaint, a condition of one finding and the level that was chosen', () => {
  const rule = named('rule');
  expect(rule && begunSubject(rule, ANSWERS)).toMatchObject({
    title: ANSWERS.name,
    scope: [ANSWERS.complaint],
    when: { op: 'all', of: [{ op: 'is', fact: { concept: ANSWERS.finding } }] },
    then: { urgency: 'SAME_DAY' },
  });
});

test('the level that is right for a case is among those that are acceptable', () => {
  const story = named('case');
  expect(story && begunSubject(story, ANSWERS)).toMatchObject({
    expected: 'SAME_DAY',
    acceptable: ['SAME_DAY'],
  });
});

test('a contract begins as the sort of promise that was chosen, about its finding', () => {
  const contract = named('contract');
  const begun = (contractKind: 'RED_FLAG' | 'REASSURANCE') =>
    contract && begunSubject(contract, { ...ANSWERS, contractKind });
  expect(begun('RED_FLAG')).toMatchObject({
    when: { of: [{ fact: { concept: ANSWERS.finding } }] },
    floorAtLeast: 'SAME_DAY',
  });
  expect(begun('REASSURANCE')).toMatchObject({ redFlags: [{ concept: ANSWERS.finding }] });
});
