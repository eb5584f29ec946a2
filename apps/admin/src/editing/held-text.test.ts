import type { Subject } from '@symptograph/core';
import { expect, test } from 'vitest';
import { type HeldText, stillHeld as stillHeldAfter } from './held-text.ts';

const RULE = 'rul_1';
const ruleWith = (when: object) => new Map([[RULE, { id: RULE, when } as unknown as Subject]]);
const held = (path: string, over?: number): HeldText => ({
  ...{ subjectId: RULE, path, over },
  label: 'Points',
  text: 'abc',
});

/** As the subjects are, whatever they were before. */
const stillHeld = (texts: readonly HeldText[], subjects: ReadonlyMap<string, Subject>) =>
  stillHeldAfter(texts, subjects, subjects);
const after = (text: HeldText, before: object, next: object) =>
  stillHeldAfter([text], ruleWith(before), ruleWith(next));

test('a text is held as long as its field has what it was typed over', () => {
  const texts = [held('when.gte', 3)];
  expect(stillHeld(texts, ruleWith({ gte: 3 }))).toEqual(texts);
  expect(stillHeld(texts, ruleWith({ gte: 4 }))).toEqual([]);
  expect(stillHeld(texts, ruleWith({}))).toEqual([]);
});

test('a text in an empty field is held until the field has something, or what it is in is gone', () => {
  const texts = [held('when.range.gte')];
  expect(stillHeld(texts, ruleWith({ range: {} }))).toEqual(texts);
  expect(stillHeld(texts, ruleWith({ range: { gte: 1 } }))).toEqual([]);
  expect(stillHeld(texts, ruleWith({}))).toEqual([]);
  expect(stillHeld(texts, new Map())).toEqual([]);
});

test('an item of a list is named by its id wherever it stands, else by its place', () => {
  const byId = held('when.of.evd_7.n', 2);
  expect(stillHeld([byId], ruleWith({ of: [{ id: 'evd_1' }, { id: 'evd_7', n: 2 }] }))).toEqual([byId]);
  const byPlace = held('when.of.1.n', 2);
  expect(stillHeld([byPlace], ruleWith({ of: [{}, { n: 2 }] }))).toEqual([byPlace]);
  expect(stillHeld([byPlace], ruleWith({ of: [{ n: 2 }] }))).toEqual([]);
});

test('a text in a record that is still to be begun is held until the record is taken away again', () => {
  const text = { ...held('when.range.gte', 0), isOfNew: true };
  expect(stillHeld([text], ruleWith({}))).toEqual([text]);
  const begun = stillHeld([text], ruleWith({ range: { gte: 0, lt: 5 } }));
  expect(begun).toEqual([held('when.range.gte', 0)]);
  expect(stillHeld(begun, ruleWith({}))).toEqual([]);
});

const fact = (concept: string) => ({ concept, attribute: 'presence' });
const compare = (concept: string, fields: object = {}) => ({ op: 'compare', fact: fact(concept), ...fields });

test('a text goes with the part that it is in: it goes where that is removed or made another, and does not jump to its neighbour', () => {
  const [temperature, fever, pulse] = [compare('obs_t'), { op: 'is', fact: fact('sym_f') }, compare('obs_p')];
  const all = (...of: object[]) => ({ op: 'all', of });
  const below = { ...held('when.of.0.lt') };
  expect(after(below, all(temperature, fever), all(fever))).toEqual([]);
  expect(after(below, all(temperature, pulse), all(pulse))).toEqual([]);
  expect(after(below, all(temperature, fever), all(pulse, fever))).toEqual([]);
  expect(after(below, { op: 'all', of: [temperature] }, { op: 'all', of: [pulse] })).toEqual([]);
  expect(after(below, all(temperature, fever), all(fever, temperature))).toEqual([held('when.of.1.lt')]);
  expect(after(below, all(temperature, fever), all(compare('obs_t', { unit: 'K' }), fever))).toEqual([below]);
  expect(after(held('when.lt'), temperature, pulse)).toEqual([]);
});

test('a text in the points of one of two items of the same points goes along when they change places', () => {
  const [one, other] = [
    { points: 1, when: compare('obs_t') },
    { points: 1, when: compare('obs_p') },
  ];
  const text = held('when.items.1.points', 1);
  const [before, moved] = [{ items: [one, other] }, { items: [other, one] }];
  expect(after(text, before, moved)).toEqual([held('when.items.0.points', 1)]);
  expect(after(text, before, { items: [other] })).toEqual([held('when.items.0.points', 1)]);
  expect(after(text, before, { items: [one] })).toEqual([]);
});

test('a text in a finding goes with it, also in a record of it that is still to be begun', () => {
  const [pulse, fever] = [{ concept: 'obs_p' }, { concept: 'sym_f' }];
  for (const text of [
    held('when.findings.0.value'),
    { ...held('when.findings.0.qualifiers.low'), isOfNew: true },
  ]) {
    expect(after(text, { findings: [pulse, fever] }, { findings: [fever] })).toEqual([]);
    expect(after(text, { findings: [pulse] }, { findings: [] })).toEqual([]);
    expect(after(text, { findings: [pulse] }, { findings: [fever] })).toEqual([]);
    const [moved] = after(text, { findings: [pulse, fever] }, { findings: [fever, pulse] });
    expect(moved?.path).toBe(text.path.replace('.0.', '.1.'));
    expect(after(text, { findings: [{}, fever] }, { findings: [pulse, fever] })).toEqual([text]);
  }
});
