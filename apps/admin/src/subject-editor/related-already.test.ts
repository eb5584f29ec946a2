import type { Statement, StatementKind, Subject } from '@symptograph/core';
import { expect, test } from 'vitest';
import { relatedAlready, repeatedBy } from './related-already.ts';
import { relationOptions } from './relation-options.ts';

const [SCIATICA, ACHE] = ['con_1', 'sym_1'];

function stated(id: string, fields: object = {}): Statement {
  const ends = { kind: 'HAS_SYMPTOM', subject: SCIATICA, object: ACHE };
  const rest = { negated: false, qualifiers: {}, evidence: [], version: 1 };
  return { id, ...ends, ...rest, ...fields } as unknown as Statement;
}

function optionOf(kind: StatementKind, concept: 'CONDITION' | 'SYMPTOM') {
  const option = relationOptions(concept).find((each) => each.kind === kind);
  if (!option) throw new Error(`Nothing of ${kind}.`);
  return option;
}

test('what relates two concepts already is found from either end, in every situation, and nothing else is', () => {
  const subjects = [
    { id: SCIATICA } as Subject,
    stated('a'),
    stated('b', { qualifiers: { course: ['WORSENING'] } }),
    stated('c', { object: 'sym_2' }),
    stated('d', { kind: 'RULES_OUT' }),
  ];
  const found = [
    relatedAlready(subjects, {
      option: optionOf('HAS_SYMPTOM', 'CONDITION'),
      ...{ conceptId: SCIATICA, otherId: ACHE },
    }),
    relatedAlready(subjects, {
      option: optionOf('HAS_SYMPTOM', 'SYMPTOM'),
      ...{ conceptId: ACHE, otherId: SCIATICA },
    }),
  ];
  expect(found.map((each) => each.map(({ id }) => id))).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
});

test('a statement is repeated by one of the same situation, whatever its evidence, and by no denial or other situation', () => {
  const worse = { qualifiers: { course: ['WORSENING'] } };
  const twin = stated('b', { evidence: [{ id: 'evd_1' }] });
  expect(repeatedBy(stated('a'), [stated('a'), twin])).toBe(twin);
  expect(repeatedBy(stated('a'), [stated('a'), stated('b', worse), stated('c', { negated: true })])).toBe(
    undefined,
  );
  expect(repeatedBy(stated('a', worse), [stated('b', worse)])?.id).toBe('b');
});
