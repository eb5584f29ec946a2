import { describe, expect, test } from 'vitest';
import { applyToSnapshot } from '../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, anId, aSource, aStatement } from '../testing/index.ts';
import { changeSentence } from './change-sentence.ts';
import { statementClaim, statementSentence } from './statement-sentence.ts';

const condition = aConcept('CONDITION', 1, { name: 'sciatica' });
const symptom = aConcept('SYMPTOM', 1, { name: 'numbness' });
const walking = aConcept('FACTOR', 1, { name: 'walking' });
const ends = { subject: condition, object: symptom };
const statement = aStatement('HAS_SYMPTOM', 1, ends, {
  qualifiers: { frequency: { low: 0.2, high: 0.3, evidence: anId('evd', 1) }, aggravatedBy: [walking.id] },
});
const source = aSource(1, { title: 'A textbook' });
const snapshot = buildSnapshot(aGraph([condition, symptom, walking], [statement], [source]));

describe('a statement reads as a sentence', () => {
  test('with its qualifiers after the claim', () => {
    expect(statementSentence(snapshot, statement)).toMatch(
      /^sciatica has the symptom numbness, .*20 to 30 %/,
    );
    expect(statementSentence(snapshot, statement)).toMatch(/worse with walking$/);
  });

  test('negated in its own words, and with ids for concepts that are gone', () => {
    const absent = aStatement('HAS_SYMPTOM', 2, ends, { negated: true });
    expect(statementSentence(snapshot, absent)).toBe('sciatica does not have the symptom numbness');
    const dangling = { ...absent, object: anId('sym', 9) };
    expect(statementClaim(snapshot, dangling)).toBe(`sciatica does not have the symptom ${anId('sym', 9)}`);
  });
});

describe('a change reads as a sentence', () => {
  const renamed = { ...condition, name: 'sciatic nerve pain' };
  const after = applyToSnapshot(snapshot, [
    { type: 'put', subject: renamed },
    { type: 'put', subject: aConcept('ANATOMY', 1, { name: 'calf' }) },
    { type: 'remove', id: source.id },
  ]);

  test.each([
    ['an addition', anId('ana', 1), 'Added: the anatomical structure calf.'],
    ['a change, under the new name', condition.id, 'Changed: the condition sciatic nerve pain.'],
    ['a removal, under the old name', source.id, 'Removed: the source A textbook.'],
    ['a removal of what was never there', anId('trt', 9), `Removed: ${anId('trt', 9)}.`],
  ])('%s', (_what, id, sentence) => {
    expect(changeSentence(snapshot, after, id)).toBe(sentence);
  });
});
