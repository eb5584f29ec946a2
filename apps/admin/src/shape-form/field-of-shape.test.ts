import {
  CONCEPT_KINDS,
  caseShape,
  conceptKinds,
  STATEMENT_KINDS,
  sourceShape,
  statementKinds,
} from '@symptograph/core';
import { expect, test } from 'vitest';
import { partsOfShape } from './field-of-shape.ts';

test('every kind of concept and statement, a source and a case can be written field by field', () => {
  const shapes = [
    ...CONCEPT_KINDS.map((kind) => conceptKinds[kind].shape),
    ...STATEMENT_KINDS.map((kind) => statementKinds[kind].shape),
    sourceShape,
    caseShape,
  ];
  for (const shape of shapes) expect(partsOfShape(shape).length).toBeGreaterThan(3);
});

test('a field knows its label, what it is chosen from, and what stands for it when it is left out', () => {
  const parts = partsOfShape(conceptKinds.CONDITION.shape);
  const named = (name: string) => parts.find((part) => part.name === name);
  expect(named('mustNotMiss')).toMatchObject({
    label: 'Must not miss',
    field: { kind: 'FLAG' },
    isOptional: true,
    preset: false,
  });
  expect(named('name')).toMatchObject({ field: { kind: 'TEXT' }, isOptional: false });
  expect(named('conditionKind')).toMatchObject({
    field: {
      kind: 'CHOICE',
      choices: expect.arrayContaining([expect.objectContaining({ label: 'Disease' })]),
    },
  });
  expect(named('replacedBy')).toMatchObject({ field: { kind: 'REFERENCE' } });
  expect(named('id')).toBeUndefined();
});

test('a list of records is asked for record by record', () => {
  const instructions = partsOfShape(conceptKinds.TREATMENT.shape).find(({ name }) => name === 'instructions');
  expect(instructions?.field).toMatchObject({
    kind: 'LIST',
    item: { kind: 'RECORD', parts: [{ name: 'text' }, { name: 'evidence', field: { kind: 'LIST' } }] },
  });
});

test('a case is asked for the levels in the words of everywhere else, a source for dates that may be a year', () => {
  const partOf = (parts: ReturnType<typeof partsOfShape>, name: string) =>
    parts.find((part) => part.name === name)?.field;
  const ambulance = expect.objectContaining({ value: 'EMERGENCY_CALL', label: 'Call an ambulance' });
  expect(partOf(partsOfShape(caseShape), 'expected')).toMatchObject({
    choices: expect.arrayContaining([ambulance]),
  });
  expect(partOf(partsOfShape(sourceShape), 'accessedAt')).toEqual({ kind: 'PARTIAL_DATE' });
});

test('the address name of a thing is asked for last', () => {
  expect(partsOfShape(sourceShape).at(-1)).toMatchObject({ name: 'slug', label: 'Address name' });
});
