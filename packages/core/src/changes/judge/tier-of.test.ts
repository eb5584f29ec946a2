import { expect, test } from 'vitest';
import { desk, judged } from '../../../test/desk.ts';
import type { Subject } from '../../graph/graph-document.ts';
import { aCase, aConcept, aRule, aSource, aStatement, someEvidence } from '../../testing/index.ts';
import type { Tier } from '../requirement.ts';
import { tierOf } from './tier-of.ts';

const { calf, pain, thrombosis, cramp, stretching, ultrasound, source, crampHurts, noStretching } = desk;

function tierOfEdit(...edits: readonly (Subject | string)[]): Tier {
  const { changes, before, after } = judged(...edits);
  return tierOf(changes, before, after);
}

test.each([
  ['a name', { ...pain, name: 'pain in the calf' }],
  ['a slug with its former one', { ...pain, slug: 'pain-in-the-calf', formerSlugs: [pain.slug] }],
  ['a synonym', { ...pain, synonyms: [{ text: 'sore calf', scope: 'EXACT', language: 'en' }] }],
  ['a text about a condition', { ...cramp, outlook: [{ text: 'It goes away.', evidence: [] }] }],
  ['the title of a source', { ...source, title: 'The article' }],
  ['the note beside a statement', { ...crampHurts, qualifiers: { note: 'at night' } }],
  ['nothing', pain],
] as const)('tier 0, wording: %s', (_what, subject) => {
  expect(tierOfEdit(subject as Subject)).toBe(0);
});

test.each([
  ['a code', { ...pain, codes: [{ system: 'HP', value: '0004417', relation: 'EXACT' }] }],
  ['how common a condition is', { ...cramp, commonness: 'COMMON' }],
  ['evidence of a concept', { ...cramp, evidence: [someEvidence(50)] }],
  ['evidence of a statement', { ...crampHurts, evidence: [someEvidence(3), someEvidence(50)] }],
  ['evidence of a contraindication', { ...noStretching, evidence: [] }],
  ['a source', aSource(2)],
  ['a new symptom', aConcept('SYMPTOM', 9)],
] as const)('tier 1, data: %s', (_what, subject) => {
  expect(tierOfEdit(subject as Subject)).toBe(1);
});

test.each([
  ['a new statement', aStatement('LOCATED_IN', 20, { subject: pain, object: calf })],
  ['a statement that is denied', { ...crampHurts, negated: true }],
  ['the circumstances of a statement', { ...crampHurts, qualifiers: { onset: 'SUDDEN' } }],
  ['how a treatment is done', { ...stretching, instructions: [] }],
  ['what to be careful about', { ...stretching, cautions: [] }],
  ['how a test is done', { ...ultrasound, howItIsDone: [{ text: 'Press.', evidence: [] }] }],
  ['what a result means', { ...ultrasound, results: [{ label: 'positive', suggests: [], evidence: [] }] }],
  ['that a condition must not be missed', { ...thrombosis, mustNotMiss: false }],
  ['a case', { ...desk.swollen, narrative: 'It is swollen.' }],
  ['a new case', aCase(9)],
] as const)('tier 2, relations and advice: %s', (_what, subject) => {
  expect(tierOfEdit(subject as Subject)).toBe(2);
});

test.each([
  ['a dose', { ...stretching, dose: undefined }],
  ['a new contraindication', aStatement('CONTRAINDICATED_IN', 20, { subject: stretching, object: cramp })],
  ['the note of a contraindication', { ...noStretching, qualifiers: { note: 'when fresh' } }],
  ['a treatment with a dose, deprecated', { ...stretching, status: 'DEPRECATED' }],
] as const)('tier 3, doses and contraindications: %s', (_what, subject) => {
  expect(tierOfEdit(subject as Subject)).toBe(3);
});

test('what goes counts by what it was', () => {
  expect(tierOfEdit(source.id)).toBe(1);
  expect(tierOfEdit(crampHurts.id)).toBe(2);
  expect(tierOfEdit(desk.winded.id)).toBe(2);
  expect(tierOfEdit(noStretching.id)).toBe(3);
});

test('rules count for nothing, since their class decides', () => {
  expect(tierOfEdit(aRule(9), { ...desk.clot, advice: 'Wait.' }, desk.promise.id)).toBe(0);
});

test('a set has the tier of its gravest change', () => {
  expect(tierOfEdit({ ...pain, name: 'x' }, { ...stretching, dose: undefined }, source.id)).toBe(3);
});
