import { expect, test } from 'vitest';
import { aConcept, aGraph, anId, aSource, aStatement, someEvidence } from '../testing/index.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { conceptsByCode, conceptsByTerm, conceptsWithSlug } from './look-up.ts';
import {
  allSources,
  allStatements,
  conceptsOfKinds,
  degree,
  sourceBySlug,
  statementsBetween,
  statementsFrom,
  statementsOfConcept,
  statementsTo,
  subjectsMentioning,
} from './read.ts';

const sciatica = aConcept('CONDITION', 2, { name: 'sciatica' });
const thrombosis = aConcept('CONDITION', 1, { name: 'Thrombosis' });
const numbness = aConcept('SYMPTOM', 1, { name: 'numbness' });
const shows = aStatement('HAS_SYMPTOM', 2, { subject: sciatica, object: numbness });
const showsNot = aStatement('HAS_SYMPTOM', 1, { subject: thrombosis, object: numbness }, { negated: true });
const leads = aStatement('CAN_LEAD_TO', 3, { subject: sciatica, object: thrombosis });
const snapshot = buildSnapshot(aGraph([thrombosis, numbness, sciatica], [shows, leads, showsNot]));

test('concepts come by kind, then by name whatever its case', () => {
  expect([...conceptsOfKinds(snapshot)]).toEqual([numbness, sciatica, thrombosis]);
  expect([...conceptsOfKinds(snapshot, ['CONDITION'])]).toEqual([sciatica, thrombosis]);
});

test('statements are found from both ends and come by kind, then by id, negated ones too', () => {
  expect([...allStatements(snapshot)]).toEqual([showsNot, shows, leads]);
  expect(statementsFrom(snapshot, sciatica.id, 'HAS_SYMPTOM')).toEqual([shows]);
  expect(statementsTo(snapshot, numbness.id, 'HAS_SYMPTOM')).toEqual([showsNot, shows]);
  expect(statementsTo(snapshot, sciatica.id, 'HAS_SYMPTOM')).toEqual([]);
  expect([...statementsOfConcept(snapshot, sciatica.id)]).toEqual([shows, leads]);
  expect([sciatica, thrombosis, numbness].map(({ id }) => degree(snapshot, id))).toEqual([2, 2, 2]);
});

test('statements between two concepts are found in their direction only', () => {
  const [subject, object] = [sciatica.id, numbness.id];
  expect(statementsBetween(snapshot, 'HAS_SYMPTOM', { subject, object })).toEqual([shows]);
  expect(statementsBetween(snapshot, 'HAS_SYMPTOM', { subject: object, object: subject })).toEqual([]);
  expect(statementsBetween(snapshot, 'HAS_SYMPTOM', { subject, object: anId('sym', 9) })).toEqual([]);
});

test('concepts are found by current and former slug, by exact code, and by name and exact synonym', () => {
  const concept = aConcept('SYMPTOM', 1, {
    name: 'Wärme',
    slug: 'warmth',
    formerSlugs: ['heat'],
    synonyms: [
      { text: 'Hitze', scope: 'EXACT', language: 'de' },
      { text: 'fever', scope: 'RELATED', language: 'en' },
    ],
    codes: [
      { system: 'HP', value: '0001945', relation: 'EXACT' },
      { system: 'HP', value: '0000001', relation: 'BROAD' },
    ],
  });
  const graph = buildSnapshot(aGraph([concept]));
  expect(['warmth', 'heat', 'fever'].map((slug) => conceptsWithSlug(graph, 'SYMPTOM', slug).length)).toEqual([
    1, 1, 0,
  ]);
  expect(['warme', 'HITZE', 'fever'].map((text) => conceptsByTerm(graph, 'SYMPTOM', text).length)).toEqual([
    1, 1, 0,
  ]);
  expect(conceptsByTerm(graph, 'CONDITION', 'Wärme')).toEqual([]);
  expect(conceptsByCode(graph, { system: 'HP', value: '0001945' })).toEqual([concept]);
  expect(conceptsByCode(graph, { system: 'HP', value: '0000001' })).toEqual([]);
});

test('whatever names a concept or source otherwise than as an end is found from there', () => {
  const walking = aConcept('FACTOR', 1);
  const worse = aStatement(
    'HAS_SYMPTOM',
    1,
    { subject: sciatica, object: numbness },
    {
      qualifiers: { aggravatedBy: [walking.id], triggeredBy: [walking.id] },
      evidence: [someEvidence(1), someEvidence(2)],
    },
  );
  const graph = buildSnapshot(aGraph([sciatica, numbness, walking], [worse]));
  expect(subjectsMentioning(graph, walking.id)).toEqual([worse.id]);
  expect(subjectsMentioning(graph, aSource().id)).toEqual([worse.id]);
  expect(subjectsMentioning(graph, numbness.id)).toEqual([]);
});

test('sources come by title and are found by slug', () => {
  const [b, a] = [aSource(1, { title: 'B' }), aSource(2, { title: 'A' })];
  const graph = buildSnapshot(aGraph([], [], [b, a]));
  expect(allSources(graph)).toEqual([a, b]);
  expect(sourceBySlug(graph, b.slug)).toEqual(b);
  expect(sourceBySlug(graph, 'none')).toBeUndefined();
});

test('two subjects with one id are refused by name', () => {
  expect(() => buildSnapshot(aGraph([sciatica, sciatica]))).toThrow(
    `Two subjects have the id ${sciatica.id}.`,
  );
});
