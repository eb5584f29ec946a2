import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyRuns } from '../../test/property-runs.ts';
import { finishWork } from '../sliced-work.ts';
import { layeredEntries, layeredGet, layeredMap, layeredWithWork } from './layered-map.ts';

const key = fc.integer({ min: 0, max: 9 });
const changes = fc.array(fc.tuple(key, fc.option(fc.nat(), { nil: undefined })), { maxLength: 8 });

test('a layered map holds what a plain map holds after the same changes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), fc.array(changes), (entries, rounds) => {
      const plain = new Map(entries);
      let layered = layeredMap<number, number>(new Map(entries));
      for (const round of rounds) {
        const before = new Map(layeredEntries(layered));
        const next = finishWork(layeredWithWork(layered, new Map(round)));
        expect(new Map(layeredEntries(layered))).toEqual(before);
        for (const [at, value] of new Map(round))
          value === undefined ? plain.delete(at) : plain.set(at, value);
        layered = next;
      }
      expect(new Map(layeredEntries(layered))).toEqual(plain);
      for (let at = 0; at < 10; at += 1) expect(layeredGet(layered, at)).toBe(plain.get(at));
    }),
    propertyRuns('layered map', 100),
  );
});

test('a map without changes is itself', () => {
  const map = layeredMap(new Map([[1, 'a']]));
  expect(finishWork(layeredWithWork(map, new Map()))).toBe(map);
});

test('many changes become a new base, so that looking up stays quick', () => {
  const many = new Map(Array.from({ length: 2000 }, (_, at) => [at, at]));
  const merged = finishWork(layeredWithWork(layeredMap(new Map([[-1, -1]])), many));
  expect(merged.overlay.size).toBe(0);
  expect([layeredGet(merged, -1), layeredGet(merged, 1999)]).toEqual([-1, 1999]);
});
