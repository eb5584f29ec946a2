import type { Subject } from '@symptograph/core';
import { expect, test } from 'vitest';
import { toMend } from './to-mend.ts';

const CRAMP = {
  id: 'sym_01KAVN2Q6S8M3XEX4P0QYVFXJB',
  kind: 'SYMPTOM',
  version: 1,
  status: 'ACTIVE',
  slug: 'cramp',
  name: '',
  symptomKind: 'SYMPTOM',
  synonyms: [],
  codes: [],
} as unknown as Subject;

test('fields that keep something from being saved are named as they are labelled, and others are not', () => {
  const subjects = new Map([[CRAMP.id, CRAMP]]);
  expect(toMend({ subjects, unsaved: new Map([[CRAMP.id, CRAMP]]), held: [] })).toEqual(['Name']);
  expect(toMend({ subjects, unsaved: new Map(), held: [] })).toEqual([]);
  const held = [
    { subjectId: CRAMP.id, path: 'duration.value', label: 'Value of How long it lasts', text: 'abc' },
  ];
  expect(toMend({ subjects, unsaved: new Map(), held })).toEqual(['Value of How long it lasts']);
});
