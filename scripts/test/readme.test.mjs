// @ts-check
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPlace, startApiAlone } from './a-launcher.mjs';
import { queryApi } from './query-api.mjs';

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const tour = [...readme.matchAll(/^([^\n]*):\n\n```graphql\n(.*?)```/gms)].map(
  ([, title = '', document = '']) => ({
    title,
    document,
  }),
);

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

test('each query of the README is found under a sentence that says what it asks', () => {
  expect(tour.length).toBeGreaterThanOrEqual(5);
  expect(tour.length).toBe(readme.match(/```graphql/g)?.length);
});

describe('a query of the README, pasted as it is, has an answer:', () => {
  test.each(tour)('$title', async ({ document }) => {
    const data = await queryApi(place, document);
    expect(emptyFields(data)).toEqual([]);
  });
});

/**
 * The fields of an answer, and the lists in them, that hold nothing.
 * @param {Record<string, any>} data
 * @returns {string[]}
 */
function emptyFields(data) {
  const lists = Object.entries(data).flatMap(([name, value]) => [
    [name, value],
    ...Object.entries(value ?? {}).map(([inner, list]) => [`${name}.${inner}`, list]),
  ]);
  return lists.filter(([, value]) => value === null || value?.length === 0).map(([name]) => name);
}
