import { canonicalJson, sha256Hex } from '@symptograph/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aConcept } from '../testing/index.ts';
import { releaseHash, revisionHash } from './release-hash.ts';

const hashes = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{8}$/), { minLength: 1, maxLength: 6 });

test('SHA-256 is that of the standard', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the order in which revisions are listed does not change the hash of a release', () => {
  fc.assert(
    fc.property(hashes, (list) => {
      expect(releaseHash('before', list.toReversed())).toBe(releaseHash('before', list));
    }),
  );
});

test('another, a missing or a further revision, and another past, change the hash of a release', () => {
  fc.assert(
    fc.property(hashes, fc.nat(), (list, at) => {
      const hash = releaseHash('before', list);
      const place = at % list.length;
      expect(releaseHash('before', list.with(place, `${list[place]}x`))).not.toBe(hash);
      expect(releaseHash('before', list.toSpliced(place, 1))).not.toBe(hash);
      expect(releaseHash('before', [...list, 'further'])).not.toBe(hash);
      expect(releaseHash('another', list)).not.toBe(hash);
      expect(releaseHash(undefined, list)).not.toBe(hash);
    }),
  );
});

test('the hash of a revision depends on what the data says, not on the order of its keys', () => {
  const data = aConcept('SYMPTOM', 1, { name: 'numbness' });
  const reordered = Object.fromEntries(Object.entries(data).reverse()) as unknown as typeof data;
  const revision = { subjectId: data.id, version: 1, data };
  const hash = revisionHash(revision);
  expect(revisionHash({ ...revision, data: reordered })).toBe(hash);
  expect(revisionHash({ ...revision, data: { ...data, name: 'tingling' } })).not.toBe(hash);
  expect(revisionHash({ ...revision, data: null })).not.toBe(hash);
  expect(revisionHash({ ...revision, version: 2 })).not.toBe(hash);
});

test('canonical JSON sorts keys at every depth, keeps lists in order and leaves out undefined', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }, 2], a: undefined, A: 'ä' })).toBe(
    '{"A":"ä","b":[{"c":null,"d":1},2]}',
  );
});

test('canonical JSON is one for equal data and reads back as the data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
