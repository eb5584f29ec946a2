import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { aCase, aConcept, aContract, aCriterion, aRule, aSource } from '../../testing/index.ts';
import { slugIsUnique } from './slug-is-unique.ts';

const veins = aConcept('CONDITION', 1, { name: 'Varicose veins', slug: 'varicose-veins' });

test('a symptom may have the slug of a condition', () => {
  const symptom = aConcept('SYMPTOM', 1, { slug: 'varicose-veins' });
  expect(pathsFound(slugIsUnique, veins, symptom)).toEqual([]);
});

test('a slug that another concept of the kind has or had is found on both', () => {
  const same = aConcept('CONDITION', 2, { name: 'Dilated veins', slug: 'varicose-veins' });
  const former = aConcept('CONDITION', 3, { formerSlugs: ['leg-veins', 'varicose-veins'] });
  expect(sentencesFound(slugIsUnique, veins, same, former)).toEqual([
    'The slug varicose-veins of the condition “Varicose veins” is, or was, also that of “Dilated veins” and “condition 3”; give each a slug of its own.',
  ]);
  expect(pathsFound(slugIsUnique, former, veins)).toEqual(['formerSlugs.1']);
});

test('a concept may take back its own former slug', () => {
  expect(pathsFound(slugIsUnique, { ...veins, formerSlugs: ['varicose-veins'] })).toEqual([]);
});

test('two sources with one slug are found', () => {
  expect(pathsFound(slugIsUnique, aSource(1, { slug: 'book' }), aSource(2, { slug: 'book' }))).toEqual([
    'slug',
  ]);
  expect(pathsFound(slugIsUnique, aSource(1), aSource(2))).toEqual([]);
});

test('two rules, criteria, contracts or cases with one slug are found, and one of each is not', () => {
  const slug = 'clot';
  const makers = [aRule, aCriterion, aContract, aCase];
  for (const make of makers) {
    expect(pathsFound(slugIsUnique, make(1, { slug }), make(2, { slug }))).toEqual(['slug']);
  }
  const [first, ...others] = [
    aRule(1, { slug }),
    aCriterion(1, { slug }),
    aContract(1, { slug }),
    aCase(1, { slug }),
  ];
  expect(pathsFound(slugIsUnique, first, ...others, aConcept('CONDITION', 1, { slug }))).toEqual([]);
  expect(sentencesFound(slugIsUnique, aRule(2, { formerSlugs: [slug] }), first)).toEqual([
    'The slug clot of the rule “rule 2” is, or was, also that of “rule 1”; give each a slug of its own.',
  ]);
});
