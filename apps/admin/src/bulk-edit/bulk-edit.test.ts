import { CONCEPT_KINDS, type Subject } from '@symptograph/core';
import { describe, expect, test } from 'vitest';
import { editsOf } from './bulk-edit.ts';
import { settableFields } from './settable-fields.ts';

const [strain, tear] = ['con_STRAIN', 'con_TEAR'].map(
  (id) => ({ id, kind: 'CONDITION', conditionKind: 'INJURY' }) as unknown as Subject,
) as [Subject, Subject];

function setting(name: string, value: string | boolean | null) {
  const field = settableFields('CONDITION').find((each) => each.name === name);
  const chosen = field?.values.find((each) => each.value === value);
  if (!field || !chosen) throw new Error(`No condition has ${name} set to ${value}.`);
  return { kind: 'SET', field, value: chosen } as const;
}

describe('an edit of many', () => {
  test('takes each out of use for the same reason and replacement', () => {
    expect(editsOf({ kind: 'DEPRECATE', reason: 'One.', replacedBy: 'con_X' }, [strain, tear])).toEqual([
      { deprecate: { subjectId: 'con_STRAIN', reason: 'One.', replacedBy: 'con_X' } },
      { deprecate: { subjectId: 'con_TEAR', reason: 'One.', replacedBy: 'con_X' } },
    ]);
  });

  test('names no replacement where there is none', () => {
    const [edit] = editsOf({ kind: 'DEPRECATE', reason: 'One.', replacedBy: undefined }, [strain]);
    expect(edit?.deprecate).not.toHaveProperty('replacedBy');
  });

  test('sets a field of those alone that have it otherwise', () => {
    const common = { ...strain, commonness: 'COMMON' } as Subject;
    const [edit, ...more] = editsOf(setting('commonness', 'COMMON'), [common, tear]);
    expect(more).toEqual([]);
    expect(edit?.update).toEqual({
      subjectId: 'con_TEAR',
      operations: [{ op: 'SET', path: 'commonness', value: 'COMMON' }],
    });
  });

  test('takes a value away where none is chosen, and leaves those without one as they are', () => {
    const common = { ...strain, commonness: 'COMMON' } as Subject;
    expect(editsOf(setting('commonness', null), [common, tear])).toEqual([
      { update: { subjectId: 'con_STRAIN', operations: [{ op: 'UNSET', path: 'commonness' }] } },
    ]);
  });

  test('counts what is not written as what stands for it', () => {
    expect(editsOf(setting('mustNotMiss', false), [strain])).toEqual([]);
    expect(editsOf(setting('mustNotMiss', true), [strain])).toHaveLength(1);
  });
});

test('what can be set of a kind are its closed lists and its yes or no, and never whether it is in use', () => {
  const names = Object.fromEntries(
    CONCEPT_KINDS.map((kind) => [kind, settableFields(kind).map(({ name }) => name)]),
  );
  expect(names).toMatchObject({
    SYMPTOM: ['symptomKind'],
    CONDITION: ['conditionKind', 'commonness', 'mustNotMiss'],
    RISK_FACTOR: ['riskFactorKind', 'modifiable'],
    ANATOMY: [],
  });
});
