import { buildSnapshot, graphDocumentShape, statementsFrom, validate } from '@symptograph/core';
import { expect, test } from 'vitest';
import { readDdxplus } from '../cases/read-ddxplus.ts';
import { readPhenopackets } from '../cases/read-phenopackets.ts';
import { countedKnowledge } from './counted-knowledge.ts';
import { ddxplusStructure } from './ddxplus-structure.ts';
import { evaluationGraph } from './evaluation-graph.ts';

const fixture = (name: string) => new URL(`../../test/fixtures/${name}/`, import.meta.url).pathname;

const { cases: packets } = await readPhenopackets(fixture('phenopackets'));
const { cases: patients, knowledge } = await readDdxplus(fixture('ddxplus'));
if (!knowledge) throw new Error('the fixture is damaged');
const structure = evaluationGraph(ddxplusStructure(knowledge, 'DDXPlus'));

const ofPackets = countedKnowledge(packets, {
  title: 'Phenopackets',
  denominator: 'listed',
});
const ofPatients = countedKnowledge(patients, {
  title: 'DDXPlus',
  denominator: 'all',
});

test('every graph is of the shape that is stored, and sound but for counts, which quote no passage', () => {
  for (const { document } of [structure, evaluationGraph(ofPackets), evaluationGraph(ofPatients)]) {
    expect(graphDocumentShape.safeParse(document).error).toBeUndefined();
    const broken = validate(buildSnapshot(document)).filter(
      ({ gate, code }) => gate === 'INTEGRITY' && code !== 'NUMBER_NOT_BACKED',
    );
    expect(broken).toEqual([]);
  }
});

test('the structure of DDXPlus has a statement for every symptom and antecedent, and no frequency', () => {
  const snapshot = buildSnapshot(structure.document);
  for (const { name, symptoms, antecedents } of knowledge.conditions.values()) {
    const id = structure.conditions.get(name) ?? '';
    expect(statementsFrom(snapshot, id, 'HAS_SYMPTOM')).toHaveLength(symptoms.length + antecedents.length);
  }
  expect(structure.document.statements.every(({ qualifiers }) => qualifiers.frequency === undefined)).toBe(
    true,
  );
});

test('a frequency is present of present and absent, and what a case does not list is not counted', () => {
  const counts = new Map(
    ofPackets.links
      .filter(({ condition }) => condition === 'OMIM:148600')
      .map(({ finding, counted }) => [finding, `${counted?.present} of ${counted?.known}`]),
  );
  expect(counts.get('HP:0007530')).toBe('2 of 2');
  expect(counts.get('HP:0006482')).toBe('0 of 2');
});

test('where a patient lists all that is there, the frequency is of all patients with the condition', () => {
  const fever = ofPatients.links.find(
    ({ condition, finding }) => condition === 'Pneumonia' && finding === 'E_91',
  );
  const withFever = patients.filter(
    ({ expected, findings }) => expected.code === 'Pneumonia' && findings.some(({ code }) => code === 'E_91'),
  );
  expect(fever?.counted).toEqual({ present: withFever.length, known: 6 });
});

test('the same knowledge gives the same graph', () => {
  expect(evaluationGraph(ofPackets)).toEqual(evaluationGraph(ofPackets));
});
