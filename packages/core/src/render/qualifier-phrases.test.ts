import { describe, expect, test } from 'vitest';
import type { Qualifiers } from '../vocabulary/qualifiers.ts';
import { qualifierPhrases } from './qualifier-phrases.ts';

const WALKING = 'fac_01JZ0000000000000000000001';
const RUNNING = 'fac_01JZ0000000000000000000002';

describe('qualifiers as phrases', () => {
  test('phrases come in reading order, whatever the order of the slots', () => {
    const qualifiers: Qualifiers = {
      note: 'after long walks',
      aggravatedBy: [WALKING],
      onset: 'GRADUAL',
      frequency: { word: 'USUALLY', evidence: 'e1' },
    };
    expect(qualifierPhrases(qualifiers).map(({ text }) => text)).toEqual([
      'usually',
      'gradual onset',
      'worse with',
      'after long walks',
    ]);
  });

  test('concepts stay ids, so that a page can link them', () => {
    expect(qualifierPhrases({ triggeredBy: [WALKING, RUNNING] })).toEqual([
      { slot: 'triggeredBy', text: 'brought on by', conceptIds: [WALKING, RUNNING] },
    ]);
  });

  test('alternatives in one slot are one phrase', () => {
    expect(qualifierPhrases({ quality: ['DULL', 'ACHING', 'SHARP'] })[0]?.text).toBe(
      'feels dull, aching or sharp',
    );
  });

  test('no qualifiers, no phrases', () => {
    expect(qualifierPhrases({})).toEqual([]);
  });
});
