import { aCase, aConcept, aRule, aStatement, someEvidence } from '@symptograph/core/testing';
import { expect, test } from 'vitest';
import { suggestibleAt } from './suggestible-at.ts';

const condition = aConcept('CONDITION', 1);
const link = aStatement('HAS_SYMPTOM', 1, { subject: condition, object: aConcept('SYMPTOM', 1) });
const [evidence] = [someEvidence(1)].flat();

test('another text, choice and answer to yes or no can be suggested', () => {
  expect(suggestibleAt(condition, 'name', 'sciatica')).toEqual({
    kind: 'TEXT',
    choices: [],
    prefixes: [],
    written: 'sciatica',
  });
  const choice = suggestibleAt(condition, 'conditionKind', 'DISEASE');
  expect(choice).toMatchObject({ kind: 'CHOICE', written: 'DISEASE' });
  expect(choice?.choices).toContainEqual(expect.objectContaining({ value: 'INJURY', label: 'Injury' }));
  expect(suggestibleAt(condition, 'mustNotMiss', true)).toMatchObject({ kind: 'FLAG', written: 'true' });
});

test('a value within another is found by its path, an item of a list by its id', () => {
  expect(suggestibleAt(link, 'qualifiers.onset', 'SUDDEN')).toMatchObject({ kind: 'CHOICE' });
  expect(suggestibleAt(link, `evidence.${evidence?.id}.locator`, 'Table 1')).toMatchObject({ kind: 'TEXT' });
  expect(suggestibleAt(aRule(1), 'then.urgency', 'SAME_DAY')).toMatchObject({ kind: 'CHOICE' });
});

test('another thing of the graph can be suggested for a reference, but no other evidence, which is each subject’s own', () => {
  expect(suggestibleAt(link, 'object', 'sym_1')).toMatchObject({
    kind: 'REFERENCE',
    prefixes: ['sym'],
    written: 'sym_1',
  });
  const source = suggestibleAt(link, `evidence.${evidence?.id}.source`, 'src_1');
  expect(source).toMatchObject({ kind: 'REFERENCE', prefixes: ['src'] });
  expect(suggestibleAt(link, 'qualifiers.frequency.evidence', evidence?.id)).toBeUndefined();
});

test('a list of choices or of words can be suggested as a whole, also where one item of it changes', () => {
  const acute = {
    ...link,
    qualifiers: { ...link.qualifiers, course: ['ACUTE', 'PROGRESSIVE'] },
  } as typeof link;
  for (const value of ['PROGRESSIVE', ['ACUTE', 'PROGRESSIVE'], undefined])
    expect(suggestibleAt(acute, 'qualifiers.course', value)).toMatchObject({
      kind: 'CHOICES',
      written: 'ACUTE\nPROGRESSIVE',
    });
  const story = { ...aCase(1), tags: ['calf', 'night'] };
  expect(suggestibleAt(story, 'tags', 'night')).toMatchObject({ kind: 'WORDS', written: 'calf\nnight' });
});

test('what is made of parts, is a list of references or is not known is not for suggesting', () => {
  expect(suggestibleAt(condition, 'synonyms', ['a'])).toBeUndefined();
  expect(suggestibleAt(condition, 'evidence', [])).toBeUndefined();
  expect(suggestibleAt(aRule(1), 'when', { op: 'all', of: [] })).toBeUndefined();
  expect(suggestibleAt(aRule(1), 'then.suggests', 'con_1')).toBeUndefined();
  expect(suggestibleAt(condition, 'nothing.of.this', 'x')).toBeUndefined();
  expect(suggestibleAt(condition, 'name', null)).toBeUndefined();
});
