import type { Subject } from '@symptograph/core';
import { expect, test } from 'vitest';
import { type HeldText, stillHeld } from './held-text.ts';

const RULE = 'rul_1';
const ruleWith = (when: object) => new Map([[RULE, { id: RULE, when } as unknown as Subject]]);
const held = (path: string, over?: number): HeldText => ({
  ...{ subjectId: RULE, path, over },
  label: 'Points',
  text: 'abc',
});

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
