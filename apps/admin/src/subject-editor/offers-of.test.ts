import type { Subject } from '@symptograph/core';
import { expect, test } from 'vitest';
import { offersOf } from './offers-of.tsx';

function offered(prefixes: readonly string[]) {
  const put: Subject[] = [];
  const offers = offersOf('knee bypass', prefixes, {
    subjectId: 'con_1',
    put: (subject) => put.push(subject),
    changeSet: undefined,
  });
  return { offers, put };
}

test('of a kind with types each type is offered, and what is taken has the type that it says', () => {
  const { offers, put } = offered(['con']);
  expect(offers.map(({ name }) => name)).toEqual([
    'New condition, disease: “knee bypass”',
    'New condition, injury: “knee bypass”',
    'New condition, syndrome: “knee bypass”',
  ]);
  const [, injury] = offers;
  const made = injury && 'make' in injury ? injury.make() : undefined;
  expect(put).toEqual([
    expect.objectContaining({ id: made?.id, conditionKind: 'INJURY', name: 'knee bypass' }),
  ]);
});

test('a kind without types is offered once, a source with what is asked of it, and evidence of the page itself never', () => {
  expect(offered(['ana']).offers.map(({ name }) => name)).toEqual([
    'New anatomical structure: “knee bypass”',
  ]);
  const { offers, put } = offered(['src']);
  expect(offers).toEqual([{ name: 'New source: “knee bypass”', ask: expect.any(Function) }]);
  expect(put).toEqual([]);
  expect(offered(['evd']).offers).toEqual([]);
});
