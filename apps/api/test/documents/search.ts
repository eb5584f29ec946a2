import { expect } from 'vitest';
import type { DocumentAnswer } from './document-answer.ts';

/** What a query must find first of all, the words of which it is not always. */
const FOUND_FIRST = [
  ['charley horse', 'muscle-cramp'],
  ['DVT', 'deep-vein-thrombosis'],
  ['dvts', 'deep-vein-thrombosis'],
  ['shin splints', 'shin-splints'],
  ['flat foot', 'dropped-arches'],
  ['blood clot in the calf', 'deep-vein-thrombosis'],
  ['PAD', 'peripheral-artery-disease'],
  ['PVD', 'peripheral-vascular-disease'],
  ['pins and needles', 'paraesthesia'],
  ['paresthesias', 'paraesthesia'],
  ["can't walk", 'inability-to-bear-weight'],
  ['edema', 'swelling'],
  ['deep-vein thromboses', 'deep-vein-thrombosis'],
  ['Achiles tendon ruptrue', 'achilles-tendon-rupture'],
  ['ultrasuond', 'ultrasound'],
  ['thrombosis deep', 'deep-vein-thrombosis'],
] as const;

const NOTHING = ['xqzzv', 'blargh', '', ' ', '?!'] as const;

/** COVERAGE: other names are found by search; typing mistakes, spellings and the order of words do not matter. */
export const searches: readonly DocumentAnswer[] = [
  ...FOUND_FIRST.map(([query, slug]) => ({
    says: `a search for "${query}" leads to ${slug} first`,
    document: 'search',
    variables: { query, first: 1 },
    data: { search: [{ concept: { slug } }] },
  })),
  ...NOTHING.map((query) => ({
    says: `a search for ${JSON.stringify(query)} finds nothing`,
    document: 'search',
    variables: { query },
    data: { search: [] },
  })),
  {
    says: 'an exact name is worth 1, its kind can be asked for, and what hit is told',
    document: 'search',
    variables: { query: 'Calf Pain', kinds: ['SYMPTOM'], first: 1 },
    data: {
      search: [{ concept: { __typename: 'Symptom', slug: 'calf-pain' }, matched: 'calf pain', score: 1 }],
    },
  },
  {
    says: 'terms are mapped in their order, those that fit nothing too',
    document: 'terms-to-concepts',
    variables: { terms: ['charley horse', 'xqzzv', 'sweling', 'sweling', ''], kinds: ['SYMPTOM'], first: 1 },
    data: {
      mapTerms: [
        { term: 'charley horse', candidates: [{ concept: { kind: 'SYMPTOM', slug: 'muscle-cramp' } }] },
        { term: 'xqzzv', candidates: [] },
        { term: 'sweling', candidates: [{ concept: { slug: 'swelling' }, matched: 'swelling' }] },
        { term: 'sweling', candidates: [{ concept: { slug: 'swelling' } }] },
        { term: '', candidates: [] },
      ],
    },
  },
  {
    says: 'the lists keep by text what search finds in full',
    document: 'filters-by-text',
    variables: { text: 'thromboses of deep veins' },
    data: {
      concepts: { nodes: expect.arrayContaining([{ kind: 'CONDITION', slug: 'deep-vein-thrombosis' }]) },
      conditions: { nodes: [{ slug: 'deep-vein-thrombosis' }] },
      treatments: { nodes: [] },
      symptoms: { nodes: [{ slug: 'alternative-diagnosis-as-likely' }] },
    },
  },
];
