import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, anId, aSource, aStatement, someEvidence } from '../testing/builders.ts';
import { sourcesOfConcept } from './cited-sources.ts';
import { selectConcepts } from './select-concepts.ts';
import { selectConditions } from './select-conditions.ts';
import { type StatementSelection, selectStatements } from './select-statements.ts';
import { selectTreatments } from './select-treatments.ts';
import { conditionsWithSymptom, symptomsOfCondition } from './symptom-links.ts';

const pain = aConcept('SYMPTOM', 1, { name: 'calf pain' });
const nightPain = aConcept('SYMPTOM', 2, { name: 'night pain' });
const swelling = aConcept('SYMPTOM', 3, { name: 'Swelling' });
const cramp = aConcept('CONDITION', 1, { name: 'cramp' });
const clot = aConcept('CONDITION', 2, {
  name: 'clot',
  codes: [{ system: 'DOID', value: '1', relation: 'BROAD' }],
});
const old = aConcept('CONDITION', 3, { name: 'old name', status: 'DEPRECATED', replacedBy: clot.id });
const leg = aConcept('ANATOMY', 1, { name: 'leg' });
const calf = aConcept('ANATOMY', 2, { name: 'calf' });
const age = aConcept('RISK_FACTOR', 1, { name: 'age' });
const rest = aConcept('TREATMENT', 1, { name: 'rest' });
const drug = aConcept('TREATMENT', 2, { name: 'drug', treatmentKind: 'MEDICATION' });
const other = aSource(2, { title: 'Another source' });

const often = { qualifiers: { frequency: { word: 'OFTEN' as const, evidence: anId('evd', 2) } } };
const rarely = { qualifiers: { frequency: { word: 'RARELY' as const, evidence: anId('evd', 3) } } };

const snapshot = buildSnapshot(
  aGraph(
    [pain, nightPain, swelling, cramp, clot, old, leg, calf, age, rest, drug],
    [
      aStatement('SUBTYPE_OF', 1, { subject: nightPain, object: pain }),
      aStatement('HAS_SYMPTOM', 2, { subject: clot, object: pain }, often),
      aStatement('HAS_SYMPTOM', 3, { subject: cramp, object: pain }, rarely),
      aStatement('HAS_SYMPTOM', 4, { subject: cramp, object: nightPain }),
      aStatement('HAS_SYMPTOM', 5, { subject: clot, object: swelling }),
      aStatement('HAS_SYMPTOM', 6, { subject: cramp, object: swelling }, { negated: true }),
      aStatement('HAS_SYMPTOM', 7, { subject: cramp, object: pain }),
      aStatement('AFFECTS', 8, { subject: clot, object: calf }),
      aStatement('PART_OF', 9, { subject: calf, object: leg }),
      aStatement('RISK_RAISED_BY', 10, { subject: clot, object: age }),
      aStatement('RELIEVED_BY', 11, { subject: nightPain, object: rest }),
      aStatement('TREATED_BY', 12, { subject: cramp, object: drug }, { negated: true }),
      aStatement(
        'TREATED_BY',
        13,
        { subject: clot, object: drug },
        { evidence: [someEvidence(13, { source: other.id })] },
      ),
    ],
    [aSource(1), other],
  ),
);

const names = (concepts: readonly { readonly name: string }[]) => concepts.map(({ name }) => name);

describe('the symptoms of a condition', () => {
  test('come once each with all their statements, the most frequent first and then by name', () => {
    const links = symptomsOfCondition(snapshot, cramp.id);
    expect(names(links.map(({ concept }) => concept))).toEqual(['calf pain', 'night pain']);
    expect(links[0]?.statements.map(({ id }) => id)).toEqual([anId('stm', 3), anId('stm', 7)]);
  });

  test('are seen from the symptom in the same way, by the highest frequency that is stated', () => {
    expect(names(conditionsWithSymptom(snapshot, pain.id).map(({ concept }) => concept))).toEqual([
      'clot',
      'cramp',
    ]);
    expect(names(conditionsWithSymptom(snapshot, swelling.id).map(({ concept }) => concept))).toEqual([
      'clot',
    ]);
  });
});

describe('a selection of conditions', () => {
  test('wants every symptom, each standing for its subtypes, and counts no negated statement', () => {
    const having = (...symptoms: { readonly id: string }[]) =>
      names(selectConditions(snapshot, { symptoms: symptoms.map(({ id }) => id) }));
    expect(having(pain)).toEqual(['clot', 'cramp']);
    expect(having(nightPain)).toEqual(['cramp']);
    expect(having(pain, swelling)).toEqual(['clot']);
  });

  test('takes a structure with its parts, and a risk factor', () => {
    expect(names(selectConditions(snapshot, { affects: leg.id }))).toEqual(['clot']);
    expect(names(selectConditions(snapshot, { riskFactors: [age.id] }))).toEqual(['clot']);
    expect(selectConditions(snapshot, { affects: leg.id, conditionKinds: ['INJURY'] })).toEqual([]);
  });

  test('leaves deprecated ones out', () => {
    expect(names(selectConditions(snapshot, {}))).toEqual(['clot', 'cramp']);
  });
});

describe('a selection of concepts', () => {
  test('is ordered by name over all kinds, or by how many statements touch them', () => {
    const all = selectConcepts(snapshot, { status: 'ACTIVE' });
    expect(names(all)).toEqual(names(all).toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    expect(names(selectConcepts(snapshot, {}, 'DEGREE')).slice(0, 3)).toEqual(['clot', 'cramp', 'calf pain']);
  });

  test('keeps what has a code, what cites a source, and what lies below a concept but not that itself', () => {
    expect(names(selectConcepts(snapshot, { code: { system: 'DOID', value: '1' } }))).toEqual(['clot']);
    expect(names(selectConcepts(snapshot, { codeSystem: 'DOID' }))).toEqual(['clot']);
    expect(names(selectConcepts(snapshot, { source: other.id }))).toEqual(['clot', 'drug']);
    expect(names(selectConcepts(snapshot, { descendantOf: pain.id }))).toEqual(['night pain']);
    expect(
      names(selectConcepts(snapshot, { kinds: ['CONDITION', 'CONDITION'], status: 'DEPRECATED' })),
    ).toEqual(['old name']);
  });

  test('names the sources that a concept and the statements about it cite, by title', () => {
    expect(sourcesOfConcept(snapshot, clot).map(({ title }) => title)).toEqual([
      'Another source',
      'Source 1',
    ]);
    expect(sourcesOfConcept(snapshot, rest).map(({ title }) => title)).toEqual(['Source 1']);
  });
});

test('a selection of treatments takes what treats, relieves or prevents a concept or its subtypes', () => {
  expect(names(selectTreatments(snapshot, { treats: pain.id }))).toEqual(['rest']);
  expect(names(selectTreatments(snapshot, { treats: cramp.id }))).toEqual([]);
  expect(names(selectTreatments(snapshot, { treatmentKinds: ['MEDICATION'] }))).toEqual(['drug']);
});

test('a selection of statements is the same whichever end it starts from, by kind and then by id', () => {
  const ids = (selection: StatementSelection) => selectStatements(snapshot, selection).map(({ id }) => id);
  expect(ids({ subject: cramp.id, object: pain.id })).toEqual([anId('stm', 3), anId('stm', 7)]);
  expect(ids({ object: swelling.id, includeNegated: false })).toEqual([anId('stm', 5)]);
  expect(ids({ kinds: ['TREATED_BY', 'AFFECTS'] })).toEqual([
    anId('stm', 8),
    anId('stm', 12),
    anId('stm', 13),
  ]);
  expect(ids({ source: other.id })).toEqual([anId('stm', 13)]);
});
