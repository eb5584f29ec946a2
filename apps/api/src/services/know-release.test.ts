import { buildSnapshot, EMPTY_GRAPH } from '@symptograph/core';
import { expect, test } from 'vitest';
import { createGraphVersions } from '../graph-versions.ts';
import { knowRelease } from './know-release.ts';

function versionOf(number: number) {
  const publishedAt = '2026-11-23T00:00:00Z';
  const counts = { concepts: 0, statements: 0 };
  const release = {
    id: `rel_${number}`,
    number,
    title: `Release ${number}`,
    publishedAt,
    hash: '',
    ...counts,
  };
  return { release, snapshot: buildSnapshot(EMPTY_GRAPH) };
}

function aProcess() {
  const versions = createGraphVersions(async ({ number }) => versionOf(number));
  versions.replace(versionOf(3));
  let looks = 0;
  const refresh = async () => {
    looks += 1;
    versions.replace(versionOf(4));
  };
  return { versions, refresh, looks: () => looks };
}

test('a process that has not heard of a release catches up before it works on what starts from it', async () => {
  const desk = aProcess();
  await knowRelease(desk, 4);
  expect(desk.versions.current()?.release.number).toBe(4);
});

test('a process that knows the release, or a newer one, does not look', async () => {
  const desk = aProcess();
  for (const number of [1, 3]) await knowRelease(desk, number);
  expect(desk.looks()).toBe(0);
});
