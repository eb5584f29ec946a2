import { expect, test } from 'vitest';
import { changeGraph } from './change-graph.ts';

const statement = (subject: string, object: string) => ({ kind: 'HAS_SYMPTOM', subject, object });
const change = (subjectId: string, action: 'CREATE' | 'UPDATE' | 'REMOVE' | 'DEPRECATE', sides: object) => ({
  subjectId,
  action,
  sentence: subjectId,
  base: null,
  draft: null,
  ...sides,
});

test('a link that is new is added, and the concepts in which it ends stay as they are', () => {
  const { concepts, links } = changeGraph([
    change('stm_1', 'CREATE', { draft: statement('con_1', 'sym_1') }),
  ]);
  expect(links).toMatchObject([{ from: 'con_1', to: 'sym_1', fate: 'ADDED' }]);
  expect(concepts).toEqual([
    { id: 'con_1', fate: 'KEPT' },
    { id: 'sym_1', fate: 'KEPT' },
  ]);
});

test('a link that only says something else is changed, one with another end goes and comes', () => {
  const same = statement('con_1', 'sym_1');
  const said = changeGraph([change('stm_1', 'UPDATE', { base: same, draft: { ...same, onset: 'SUDDEN' } })]);
  expect(said.links.map(({ fate }) => fate)).toEqual(['CHANGED']);
  const turned = changeGraph([change('stm_1', 'UPDATE', { base: same, draft: statement('con_1', 'sym_2') })]);
  expect(turned.links.map(({ fate, to }) => [fate, to])).toEqual([
    ['REMOVED', 'sym_1'],
    ['ADDED', 'sym_2'],
  ]);
});

test('a concept that goes out of use is removed also where a link ends in it; rules and cases are no part of it', () => {
  const { concepts, links } = changeGraph([
    change('trt_1', 'DEPRECATE', {}),
    change('stm_1', 'REMOVE', { base: statement('con_1', 'trt_1') }),
    change('rul_1', 'UPDATE', {}),
  ]);
  expect(links.map(({ fate }) => fate)).toEqual(['REMOVED']);
  expect(concepts).toContainEqual({ id: 'trt_1', fate: 'REMOVED' });
  expect(concepts).toHaveLength(2);
});
