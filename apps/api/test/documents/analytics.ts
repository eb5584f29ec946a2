import { expect } from 'vitest';
import { atLeast, type DocumentAnswer, slugs } from './document-answer.ts';

/** Relations between symptoms and conditions at large; worked out by hand from the pack's statements. */
export const analytics: readonly DocumentAnswer[] = [
  {
    says: 'what is stated of a clot and a cramp by calf pain and swelling: no cell where nothing is stated',
    document: 'conditions-by-symptoms',
    variables: {
      conditions: ['deep-vein-thrombosis', 'condition/muscle-cramp'],
      symptoms: ['calf-pain', 'symptom/swelling'],
    },
    data: {
      matrix: {
        conditions: slugs('deep-vein-thrombosis', 'muscle-cramp'),
        symptoms: slugs('calf-pain', 'swelling'),
        cells: [
          { row: 0, column: 0, weight: 0.5 },
          { row: 0, column: 1, weight: 0.5 },
          { row: 1, column: 0, weight: 0.5 },
        ],
      },
    },
  },
  {
    says: 'a matrix of nothing named shows what has the most statements, calf pain first',
    document: 'conditions-by-symptoms',
    data: {
      matrix: {
        conditions: atLeast(...slugs('deep-vein-thrombosis')),
        symptoms: [{ slug: 'calf-pain' }, { slug: 'swelling' }, {}, {}, {}],
        cells: atLeast({ row: 3, column: 0, weight: 0.895 }),
      },
    },
  },
  {
    says: 'warmth comes with redness in both of its conditions, a clot and an infection of soft tissue',
    document: 'symptoms-that-go-together',
    variables: { slug: 'warmth', ref: 'symptom/warmth' },
    data: {
      symptom: {
        coOccurring: atLeast({ symptom: { slug: 'redness' }, sharedConditions: 2, jaccard: 1 }),
      },
      coOccurrence: atLeast({ symptom: { slug: 'redness' }, sharedConditions: 2 }),
    },
  },
  {
    says: 'warmth, redness and fever stand out in a clot and an infection; calf pain, which nearly all have, does not',
    document: 'what-stands-out',
    variables: { conditions: ['deep-vein-thrombosis', 'soft-tissue-infection'], kind: 'SYMPTOM' },
    data: {
      enrichment: [
        expect.objectContaining({ concept: { slug: 'redness' }, observed: 2 }),
        expect.objectContaining({ concept: { slug: 'warmth' }, observed: 2 }),
        {},
        {},
        {},
      ],
    },
  },
  {
    says: 'an infection of soft tissue is like a deep vein thrombosis: warm, red and painful',
    document: 'similar-conditions',
    variables: { slug: 'deep-vein-thrombosis' },
    data: {
      condition: {
        similar: atLeast({
          condition: { slug: 'soft-tissue-infection' },
          shared: slugs('calf-pain', 'redness', 'warmth'),
        }),
        bySharedMeaning: atLeast({ condition: { slug: 'soft-tissue-infection' } }),
        byBestMatch: atLeast({ condition: { slug: 'soft-tissue-infection' } }),
      },
    },
  },
];
