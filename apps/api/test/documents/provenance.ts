import { expect } from 'vitest';
import { atLeast, type DocumentAnswer, slugs } from './document-answer.ts';

/** What holds for the whole pack: where it is from, how it hangs together, which release it is. */
export const provenance: readonly DocumentAnswer[] = [
  {
    says: 'the article is named without an address, and its licence is not established',
    document: 'what-a-source-says',
    variables: { slug: 'calf-pain-article' },
    data: { source: { sourceKind: 'ARTICLE', url: null, licence: 'not established' } },
  },
  {
    says: 'the D-dimer test leads to pulmonary embolism directly and by way of thrombosis',
    document: 'how-two-concepts-connect',
    variables: { from: 'd-dimer-test', to: 'pulmonary-embolism', kinds: ['EVALUATED_BY', 'CAN_LEAD_TO'] },
    data: {
      paths: {
        truncated: false,
        paths: [
          { length: 1, statements: [{ kind: 'EVALUATED_BY' }] },
          { length: 2, concepts: slugs('d-dimer-test', 'deep-vein-thrombosis', 'pulmonary-embolism') },
        ],
      },
    },
  },
  {
    says: 'a code of another vocabulary finds its concept and says where to read about it',
    document: 'codes-of-a-concept',
    variables: { code: { system: 'SYMP', value: '0000184' } },
    data: {
      concept: {
        codes: atLeast({
          system: 'SYMP',
          relation: 'EXACT',
          uri: 'http://purl.obolibrary.org/obo/SYMP_0000184',
        }),
      },
    },
  },
  {
    says: 'the whole pack is release 1',
    document: 'the-release',
    data: {
      release: { number: 1, previousHash: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      statistics: { release: 1, sources: moreThan(1), rules: moreThan(30), cases: moreThan(60) },
    },
  },
];

function moreThan(least: number): unknown {
  return {
    asymmetricMatch: (value: unknown) => typeof value === 'number' && value > least,
    toString: () => `more than ${least}`,
  };
}
