import { GAP_CODES } from '@symptograph/core';
import { expect, test } from 'vitest';
import { gapWork } from './gap-work.ts';

test('every kind of gap leads to where it is closed', () => {
  for (const code of GAP_CODES)
    expect(gapWork({ code, subjectId: 'x_1' }, '/rules/clot').href).toMatch(/^\/(?:edit|new|cases)\//);
});

test('a missing contract is begun', () => {
  expect(gapWork({ code: 'EMERGENCY_WITHOUT_CONTRACT', subjectId: 'rul_1' }, '/rules/clot').href).toBe(
    '/new/contract',
  );
});

test('a missing rule begins with its condition, a missing case with its rule, a missing code at the codes', () => {
  expect(gapWork({ code: 'MUST_NOT_MISS_WITHOUT_RULE', subjectId: 'con_1' }, undefined).href).toBe(
    '/new/rule?about=con_1',
  );
  expect(gapWork({ code: 'RULE_WITHOUT_CASE', subjectId: 'rul_1' }, '/rules/clot').href).toBe(
    '/cases/coverage?rule=clot',
  );
  expect(gapWork({ code: 'CONDITION_WITHOUT_CODE', subjectId: 'con_1' }, undefined).href).toBe(
    '/edit/con_1#codes',
  );
});
