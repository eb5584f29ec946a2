import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { announcedPlaces, placesOf, testPack } from '../../test/test-pack.ts';
import { checkFolderCodes } from './check-folder-codes.ts';
import { codeOfXref, mergeTerms } from './code-terms.ts';
import { readCodeTerms } from './read-code-terms.ts';

const CODE_DATA = fileURLToPath(new URL('../../test/code-data', import.meta.url));

describe('the check of codes', () => {
  test('accepts codes whose names fit, their cross references and accepted labels, and finds everything else', async () => {
    const folder = testPack('codes');
    const { codes, findings } = await checkFolderCodes(folder, await readCodeTerms(CODE_DATA));
    expect(placesOf(folder, findings)).toEqual(await announcedPlaces(folder));
    expect(codes).toBe(13);
  });

  test('says what the vocabulary calls a code whose name differs', async () => {
    const { findings } = await checkFolderCodes(testPack('codes'), await readCodeTerms(CODE_DATA));
    expect(findings.map(({ sentence }) => sentence)).toContain(
      'In the condition claudication, codes[0]: DOID:3669 is called "intermittent claudication", which is no name of claudication; if it is meant, say so with checkedLabel, else leave it out.',
    );
  });
});

describe('terms', () => {
  test('of a folder without data are refused with what is expected there', async () => {
    await expect(readCodeTerms(testPack('codes'))).rejects.toThrow(
      'has neither terms.tsv with xrefs.tsv nor',
    );
  });

  test('of one code in two sets are put together', () => {
    const term = (name: string, xref: string) => ({
      label: name,
      names: [name],
      xrefs: new Set([xref]),
      isObsolete: false,
    });
    const merged = mergeTerms([new Map([['A:1', term('a', 'X:1')]]), new Map([['A:1', term('b', 'Y:1')]])]);
    expect(merged.get('A:1')).toEqual({
      label: 'a',
      names: ['a', 'b'],
      xrefs: new Set(['X:1', 'Y:1']),
      isObsolete: false,
    });
  });

  test('name the systems of cross references as the graph does', () => {
    expect(['SNOMEDCT_US_2025_09_01:1', 'UMLS_CUI:C1', 'MESH:D1'].map(codeOfXref)).toEqual([
      'SNOMEDCT:1',
      'UMLS:C1',
      'MESH:D1',
    ]);
  });
});
