import type { Viewer } from '@symptograph/core';
import { expect, test } from 'vitest';
import { suggestionRemark } from './suggestion-remark.ts';

const ada: Viewer = { kind: 'PERSON', id: 'ada', name: 'Ada', roles: ['EDITOR'] };
const cleo = { id: 'cleo', name: 'Cleo' };

test('an owner is told that the reviewer whose suggestion it is cannot approve by it', () => {
  expect(suggestionRemark(cleo, { viewer: ada, contributors: ['ada'] })).toMatch(
    /^It makes Cleo a contributor/,
  );
});

test('who wrote no part of it is told of themselves as well', () => {
  expect(suggestionRemark(cleo, { viewer: ada, contributors: [] })).toMatch(/^It makes you and Cleo/);
  expect(suggestionRemark(cleo, { viewer: ada, contributors: ['cleo'] })).toMatch(
    /^It makes you a contributor/,
  );
  expect(suggestionRemark({ id: 'ada', name: 'Ada' }, { viewer: ada, contributors: [] })).toMatch(
    /^It makes you a contributor/,
  );
});

test('nothing is said when nobody becomes what they are not', () => {
  expect(suggestionRemark(cleo, { viewer: ada, contributors: ['ada', 'cleo'] })).toBeUndefined();
});
