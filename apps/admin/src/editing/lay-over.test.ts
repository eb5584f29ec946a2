import type { Subject } from '@symptograph/core';
import { expect, test } from 'vitest';
import { layOver } from './lay-over.ts';

const CRAMP = {
  id: 'sym_01KAVN2Q6S8M3XEX4P0QYVFXJB',
  kind: 'SYMPTOM',
  version: 1,
  status: 'ACTIVE',
  slug: 'cramp',
  name: 'Cramp',
  symptomKind: 'SYMPTOM',
  synonyms: [],
  codes: [],
} as unknown as Subject;

const cramp = (fields: object) => ({ ...CRAMP, ...fields }) as Subject;

test('what each wrote in a field of their own is kept, even where mine has to be mended', () => {
  const laid = layOver({
    base: CRAMP,
    mine: cramp({ name: '' }),
    theirs: cramp({ slug: 'leg-cramp', version: 2 }),
    sent: [],
  });
  expect(laid).toEqual(cramp({ name: '', slug: 'leg-cramp', version: 2 }));
});

test('the same field written otherwise by another is not gone over', () => {
  const states = { base: CRAMP, mine: cramp({ name: 'mine' }), theirs: cramp({ name: 'theirs' }) };
  expect(layOver({ ...states, sent: [] })).toBeUndefined();
});

test('what arrived of what this browser sent is one’s own, whatever was written since', () => {
  const states = { base: CRAMP, mine: cramp({ name: 'Muscle cramps' }) };
  const sent = [cramp({ name: 'Muscle' }), cramp({ name: 'Muscle cramp' })];
  const theirs = cramp({ name: 'Muscle cramp', slug: 'leg-cramp' });
  expect(layOver({ ...states, theirs, sent })).toMatchObject({ name: 'Muscle cramps', slug: 'leg-cramp' });
  expect(layOver({ ...states, base: null, theirs: sent[1] ?? CRAMP, sent })).toMatchObject({
    name: 'Muscle cramps',
  });
});

test('what is taken back at the desk goes from the screen while another field is still to be mended', () => {
  const base = cramp({ symptomKind: 'SIGN' });
  const laid = layOver({
    base,
    mine: cramp({ symptomKind: 'SIGN', slug: 'No Slug' }),
    theirs: CRAMP,
    sent: [],
  });
  expect(laid).toMatchObject({ symptomKind: 'SYMPTOM', slug: 'No Slug' });
});

test('a list to which both added keeps both', () => {
  const code = (value: string) => ({ system: 'ICD10CM', value, relation: 'EXACT' });
  const laid = layOver({
    base: CRAMP,
    mine: cramp({ codes: [code('R25.2')] }),
    theirs: cramp({ codes: [code('R25.3')] }),
    sent: [],
  });
  expect(laid).toMatchObject({ codes: [code('R25.3'), code('R25.2')] });
});
