import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph } from '../testing/index.ts';
import type { Synonym } from '../vocabulary/synonym.ts';
import { MAX_QUERY_LENGTH } from './parse-query.ts';
import { conceptsMatching, search } from './search.ts';

const synonym = (text: string, scope: Synonym['scope'] = 'EXACT'): Synonym => ({
  text,
  scope,
  language: 'en',
});

const concepts = [
  aConcept('SYMPTOM', 1, { name: 'inability to walk', synonyms: [synonym('cannot walk')] }),
  aConcept('SYMPTOM', 2, { name: 'paraesthesia', synonyms: [synonym('pins and needles')] }),
  aConcept('SYMPTOM', 3, {
    name: 'swelling',
    synonyms: [synonym('oedema'), synonym('swollen calf', 'NARROW')],
  }),
  aConcept('SYMPTOM', 4, { name: 'calf pain', synonyms: [synonym('pain in the calf')] }),
  aConcept('SYMPTOM', 5, { name: 'numbness' }),
  aConcept('SYMPTOM', 6, { name: 'pus in the wound' }),
  aConcept('CONDITION', 7, {
    name: 'swelling',
    slug: 'swelling-of-a-limb',
    synonyms: [synonym('calf pain')],
  }),
  aConcept('CONDITION', 8, {
    name: 'deep vein thrombosis',
    synonyms: [synonym('DVT'), synonym('blood clot in the leg', 'BROAD')],
    codes: [
      { system: 'SNOMEDCT', value: '128053003', relation: 'EXACT' },
      { system: 'ICD10', value: 'I80.2', relation: 'CLOSE' },
    ],
  }),
  aConcept('CONDITION', 9, { name: 'diabetes mellitus' }),
  aConcept('CONDITION', 10, {
    name: 'old name',
    status: 'DEPRECATED',
    replacedBy: aConcept('CONDITION', 8).id,
  }),
  aConcept('CONDITION', 11, { name: 'gone for good', status: 'DEPRECATED' }),
  aConcept('CONDITION', 12, { name: 'arthritis of the knee' }),
  aConcept('CONDITION', 13, { name: 'brain tumor' }),
  aConcept('TREATMENT', 14, { name: 'deep-tissue massage' }),
];
const snapshot = buildSnapshot(aGraph(concepts));
const names = (text: string, scope: Partial<Parameters<typeof search>[2]> = {}) =>
  search(snapshot, text, { first: 10, ...scope }).map(({ concept }) => concept.name);

describe('a search finds', () => {
  test.each([
    ["can't walk", 'inability to walk'],
    ['cant walk', 'inability to walk'],
    ['can not walk', 'inability to walk'],
    ['Cannot walk!', 'inability to walk'],
    ['pins and needles', 'paraesthesia'],
    ['pin needle', 'paraesthesia'],
    ['paresthesia', 'paraesthesia'],
    ['paresthesias', 'paraesthesia'],
    ['edema', 'swelling'],
    ['pain in my calves', 'calf pain'],
    ['calfpain', 'calf pain'],
    ['wound pus', 'pus in the wound'],
    ['numb', 'numbness'],
    ['deep-vein thromboses', 'deep vein thrombosis'],
    ['thrombosis, deep', 'deep vein thrombosis'],
    ['vein thr', 'deep vein thrombosis'],
    ['dvt', 'deep vein thrombosis'],
    ['SNOMEDCT:128053003', 'deep vein thrombosis'],
    ['128053003', 'deep vein thrombosis'],
    ['i80.2', 'deep vein thrombosis'],
    ['I80', 'deep vein thrombosis'],
    ['diabetes', 'diabetes mellitus'],
    ['arthritis', 'arthritis of the knee'],
    ['brain tumours', 'brain tumor'],
    ['deep tissue masage', 'deep-tissue massage'],
    ['thrmobosis', 'deep vein thrombosis'],
    ['deep vien thrombosis', 'deep vein thrombosis'],
    ['diabtees melitus', 'diabetes mellitus'],
    ['numbness in both of my hands', 'numbness'],
  ])('by %j first of all %j', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  test.each(['xqzzv', 'blargh', 'qqqq wwww', '', '   ', '?!', '…', '2', 'x'.repeat(MAX_QUERY_LENGTH + 1)])(
    'nothing by %j',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );
});

describe('the order of hits', () => {
  test('is exact names, exact synonyms, then the rest', () => {
    const hits = search(snapshot, 'calf pain', { first: 10 });
    expect(hits.map(({ concept, matched }) => [concept.kind, matched])).toEqual([
      ['SYMPTOM', 'calf pain'],
      ['CONDITION', 'calf pain'],
    ]);
    expect(hits.map(({ score }) => score)).toEqual([1, 0.98]);
  });

  test('puts exact synonyms before narrower and broader ones', () => {
    const scopes = (['BROAD', 'RELATED', 'NARROW', 'EXACT'] as const).map((scope, number) =>
      aConcept('SYMPTOM', number + 1, { name: `name ${number}`, synonyms: [synonym('a cold leg', scope)] }),
    );
    const hits = search(buildSnapshot(aGraph(scopes)), 'cold leg', { first: 10 });
    expect(hits.map(({ concept }) => concept.name)).toEqual(['name 3', 'name 0', 'name 1', 'name 2']);
  });

  test('puts names that the query begins before names that only hold it', () => {
    const pains = ['knee pain', 'pain at night', 'painful knee'].map((name, number) =>
      aConcept('SYMPTOM', number + 1, { name }),
    );
    const hits = search(buildSnapshot(aGraph(pains)), 'pain', { first: 10 });
    expect(hits.map(({ matched }) => matched)).toEqual(['pain at night', 'painful knee', 'knee pain']);
  });

  test('is by name where all else is equal', () => {
    const alike = ['ba', 'bc', 'bb'].map((name, number) => aConcept('FACTOR', number + 1, { name }));
    const hits = search(buildSnapshot(aGraph(alike)), 'b', { first: 10 });
    expect(hits.map(({ concept }) => concept.name)).toEqual(['ba', 'bb', 'bc']);
  });
});

describe('a search', () => {
  test('says which text hit, as it is written', () => {
    expect(search(snapshot, 'DVTs', { first: 1 })[0]).toMatchObject({ matched: 'DVT', concept: concepts[7] });
  });

  test('finds only the kinds that are asked for, and no more than are asked for', () => {
    expect(names('swelling', { kinds: ['CONDITION'] })).toEqual(['swelling']);
    expect(search(snapshot, 'swelling', { kinds: ['CONDITION'], first: 5 })[0]?.concept).toBe(concepts[6]);
    expect(names('swelling', { kinds: [] })).toEqual([]);
    expect(names('s', { first: 1 })).toHaveLength(1);
    expect(names('s', { first: 0 })).toEqual([]);
  });

  test('goes from a deprecated concept to what replaced it, and leaves out what nothing replaced', () => {
    expect(search(snapshot, 'old name', { first: 5 })).toMatchObject([
      { concept: concepts[7], matched: 'old name' },
    ]);
    expect(names('gone for good')).toEqual([]);
  });

  test('names each concept once, by its best text', () => {
    expect(search(snapshot, 'swollen', { first: 10 }).map(({ matched }) => matched)).toEqual([
      'swollen calf',
    ]);
  });

  test('finds every concept that a letter begins, however many are asked for', () => {
    const many = Array.from({ length: 300 }, (_, number) =>
      aConcept('FACTOR', number + 1, { name: `walk ${number}` }),
    );
    const graph = buildSnapshot(aGraph(many));
    for (const first of [1, 8, 100, 300, 1000]) {
      expect(search(graph, 'w', { first })).toHaveLength(Math.min(first, 300));
    }
  });
});

describe('the text of a filter', () => {
  const kept = (text: string) => [...(conceptsMatching(snapshot, text) ?? [])].map(({ name }) => name).sort();

  test('keeps what holds all words, in any order and spelling', () => {
    expect(kept('calf')).toEqual(['calf pain', 'swelling', 'swelling']);
    expect(kept('edemas')).toEqual(['swelling']);
    expect(kept('thrombosis of deep veins')).toEqual(['deep vein thrombosis']);
    expect(kept('thrmobosis')).toEqual(['deep vein thrombosis']);
  });

  test('does not keep what holds only some of the words', () => {
    expect(kept('numbness of the knee')).toEqual([]);
    expect(names('numbness of the knee')).toEqual(['numbness']);
  });

  test('without words keeps everything', () => {
    expect(conceptsMatching(snapshot, ' … ')).toBeUndefined();
  });
});
