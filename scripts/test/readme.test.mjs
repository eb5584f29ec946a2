// @ts-check
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPlace, startApiAlone } from './a-launcher.mjs';
import { queryApi } from './query-api.mjs';

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const documents = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, document = '']) => document);

/** @type {import('./a-launcher.mjs').Place} */
let place;
/** @type {ReturnType<typeof startApiAlone>} */
let launcher;

beforeAll(async () => {
  place = await aPlace();
  launcher = startApiAlone(place);
  await launcher.saying('Ctrl+C stops it.');
});

afterAll(async () => {
  launcher.child.kill('SIGTERM');
  await launcher.ended;
  await place.leave();
});

test('the README has a tour', () => {
  expect(documents.length).toBeGreaterThanOrEqual(5);
});

describe('a query of the README, pasted as it is, has an answer:', () => {
  test.each(documents.map((document) => [document.split('\n')[0], document]))(
    '%s',
    async (_title, document) => {
      const data = await queryApi(place, document ?? '');
      expect(emptyFields(data)).toEqual([]);
    },
  );
});

/**
 * The paths of an answer's fields that hold nothing: null or an empty list.
 * @param {unknown} value
 * @param {string} [path]
 * @returns {string[]}
 */
function emptyFields(value, path = '') {
  if (value === null || (Array.isArray(value) && value.length === 0)) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => emptyFields(inner, `${path}/${name}`));
}
