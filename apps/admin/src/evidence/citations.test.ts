import { describe, expect, test } from 'vitest';
import type { EvidenceViewFragment } from '../api/generated/graphql.ts';
import { citationsFor, citationsOf } from './citations.ts';
import { collectEvidence } from './collect-evidence.ts';

function passage(
  source: string,
  locator: string,
  fields: Partial<EvidenceViewFragment> = {},
): EvidenceViewFragment {
  return {
    __typename: 'Evidence',
    id: `${source} ${locator} ${Math.random()}`,
    locator,
    quote: null,
    direction: 'SUPPORTS',
    certainty: null,
    note: null,
    source: { id: source, slug: source, title: source, sourceKind: 'ARTICLE', url: null },
    ...fields,
  };
}

describe('citations', () => {
  test('the same passage has one number, however often it is cited', () => {
    const citations = citationsOf([passage('a', 'p. 1'), passage('a', 'p. 2'), passage('a', 'p. 1')]);
    expect(citations.byPassage.size).toBe(2);
    expect(citationsFor(citations, [passage('a', 'p. 1')]).map(({ number }) => number)).toEqual([1]);
  });

  test('numbers run through one source before the next begins', () => {
    const citations = citationsOf([passage('a', 'p. 1'), passage('b', 'p. 1'), passage('a', 'p. 2')]);
    const numbers = citations.sources.map(({ source, citations: cited }) => [
      source.id,
      cited.map(({ number }) => number),
    ]);
    expect(numbers).toEqual([
      ['a', [1, 2]],
      ['b', [3]],
    ]);
  });

  test('a passage that refutes is not the one that supports', () => {
    const citations = citationsOf([passage('a', 'p. 1'), passage('a', 'p. 1', { direction: 'REFUTES' })]);
    expect(citations.byPassage.size).toBe(2);
  });

  test('marks in the text come in the order of their numbers, each once', () => {
    const [one, two] = [passage('a', 'p. 1'), passage('a', 'p. 2')];
    expect(citationsFor(citationsOf([one, two]), [two, one, two]).map(({ number }) => number)).toEqual([
      1, 2,
    ]);
  });

  test('evidence is found however deep it is in an answer', () => {
    const one = passage('a', 'p. 1');
    expect(
      collectEvidence({ dose: { hold: { low: 30, evidence: one } }, steps: [null, { evidence: [one] }] }),
    ).toEqual([one, one]);
  });
});
