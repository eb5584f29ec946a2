import { buildSnapshot, EMPTY_GRAPH, type Release } from '@symptograph/core';
import { expect, test } from 'vitest';
import { createGraphVersions } from './graph-versions.ts';

const snapshot = buildSnapshot(EMPTY_GRAPH);

function aRelease(number: number, statements = 10): Release {
  const publishedAt = '2026-11-23T00:00:00Z';
  return {
    id: `rel_${number}`,
    number,
    title: `Release ${number}`,
    publishedAt,
    hash: '',
    concepts: 0,
    statements,
  };
}

const before = [5, 4, 3, 2, 1].map((number) => aRelease(number));

function versionsThatCount(limits: { versions: number; subjects: number }) {
  const loads: number[] = [];
  const versions = createGraphVersions(async (release) => {
    loads.push(release.number);
    return { release, snapshot };
  }, limits);
  versions.replace({ release: aRelease(6), snapshot }, before);
  return { versions, loads };
}

test('the current version is at hand, and a release that is not there is undefined', async () => {
  const { versions, loads } = versionsThatCount({ versions: 2, subjects: 100 });
  expect((await versions.at(6))?.release.number).toBe(6);
  expect(await versions.at(7)).toBeUndefined();
  expect(loads).toEqual([]);
});

test('requests for one old release at the same time wait for one load', async () => {
  const { versions, loads } = versionsThatCount({ versions: 2, subjects: 100 });
  const [a, b] = await Promise.all([versions.at(1), versions.at(1)]);
  expect(a).toBe(b);
  expect(loads).toEqual([1]);
});

test('the old version that was not asked for longest is let go first', async () => {
  const { versions, loads } = versionsThatCount({ versions: 2, subjects: 100 });
  for (const number of [1, 2, 1, 3, 1, 2]) await versions.at(number);
  expect(loads).toEqual([1, 2, 3, 2]);
});

test('old versions hold no more subjects together than allowed, but the one asked for is answered', async () => {
  const { versions, loads } = versionsThatCount({ versions: 5, subjects: 15 });
  for (const number of [1, 2, 1]) expect((await versions.at(number))?.release.number).toBe(number);
  expect(loads).toEqual([1, 2, 1]);
});

test('a load that fails is tried again by the next request', async () => {
  let fails = true;
  const versions = createGraphVersions(async (release) => {
    if (fails) throw new Error('away');
    return { release, snapshot };
  });
  versions.replace({ release: aRelease(6), snapshot }, before);
  await expect(versions.at(1)).rejects.toThrow('away');
  fails = false;
  expect((await versions.at(1))?.release.number).toBe(1);
});

test('an older version does not replace the current one', () => {
  const { versions } = versionsThatCount({ versions: 2, subjects: 100 });
  versions.replace({ release: aRelease(3), snapshot });
  expect(versions.current()?.release.number).toBe(6);
  versions.replace({ release: aRelease(7), snapshot });
  expect(versions.releases().map(({ number }) => number)).toEqual([7, 6, 5, 4, 3, 2, 1]);
});

test('a version of another history replaces a newer one, and takes the place of every old version', async () => {
  const { versions, loads } = versionsThatCount({ versions: 2, subjects: 100 });
  await versions.at(1);
  versions.reset({ release: aRelease(2), snapshot }, [aRelease(1)]);
  expect(versions.current()?.release.number).toBe(2);
  expect(versions.releases().map(({ number }) => number)).toEqual([2, 1]);
  expect(await versions.at(5)).toBeUndefined();
  await versions.at(1);
  expect(loads).toEqual([1, 1]);
});

test('an old version that was asked for before another history came is not kept for it', async () => {
  const loads: ((version: { release: Release; snapshot: typeof snapshot }) => void)[] = [];
  const versions = createGraphVersions(() => new Promise((resolve) => loads.push(resolve)));
  versions.replace({ release: aRelease(6), snapshot }, before);
  const asked = versions.at(1);
  versions.reset({ release: aRelease(2), snapshot }, [aRelease(1)]);
  const askedAnew = versions.at(1);
  const [old, other] = [1, 2].map((concepts) => ({ release: { ...aRelease(1), concepts }, snapshot }));
  if (!old || !other) throw new Error('There are two.');
  loads[0]?.(old);
  loads[1]?.(other);
  expect(await asked).toBe(old);
  expect(await askedAnew).toBe(other);
  expect(await versions.at(1)).toBe(other);
});
