import { buildSnapshot, type Change, changeBetween } from '@symptograph/core';
import { expect, test } from 'vitest';
import { createOverlays } from '../../src/desk/overlays.ts';
import { aRelease } from '../a-release.ts';
import { small, smallGraph } from '../small-pack.ts';

const version = { release: aRelease(1), snapshot: buildSnapshot(smallGraph) };

function renamed(name: string): readonly Change[] {
  const change = changeBetween({ base: small.rest, draft: { ...small.rest, name } });
  return change ? [change] : [];
}

test('a change set is laid over once as long as it says the same, and anew when it says something else', () => {
  const overlays = createOverlays();
  const first = overlays.over(version, { number: 1, changes: renamed('bed rest') });
  expect(overlays.over(version, { number: 1, changes: renamed('bed rest') })).toBe(first);
  const other = overlays.over(version, { number: 1, changes: renamed('a rest') });
  expect(other.changes).toEqual(renamed('a rest'));
  expect(overlays.over(version, { number: 2, changes: renamed('a rest') }).version.changeSet).toBe(2);
});
