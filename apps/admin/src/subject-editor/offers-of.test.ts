import type { Subject } from '@symptograph/core';
import { expect, test } from 'vitest';
import { offersOf } from './offers-of.ts';

function offered(prefixes: readonly string[]) {
  const put: Subject[] = [];
  const offers = offersOf('knee bypass', prefixes, (subject) => put.push(subject));
  return { offers, put };
}

test('of a kind with types each type is offered, and what is taken has the type that it says', () => {
  const { offers, put } = offered(['con']);
  expect(offers.map(({ name }) => name)).toEqual([
    'New condition, disease: “knee bypass”',
    'New condition, injury: “knee bypass”',
    'New condition, syndrome: “knee bypass”',
  ]);
  const made = offers[1]?.make();
  expect(put).toEqual([
    expect.objectContaining({ id: made?.id, conditionKind: 'INJURY', name: 'knee bypass' }),
  ]);
});

test('a kind without types is offered once, a source by what it is, and evidence of the page itself never', () => {
  expect(offered(['ana']).offers.map(({ name }) => name)).toEqual([
    'New anatomical structure: “knee bypass”',
  ]);
  const { offers, put } = offered(['src']);
  expect(offers[1]?.name).toBe('New source, guideline: “knee bypass”');
  offers[1]?.make();
  expect(put).toEqual([expect.objectContaining({ title: 'knee bypass', sourceKind: 'GUIDELINE' })]);
  expect(offered(['evd']).offers).toEqual([]);
});
