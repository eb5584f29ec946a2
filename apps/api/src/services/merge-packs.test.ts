import {
  aCase,
  aConcept,
  aContract,
  aCriterion,
  aGraph,
  aRule,
  aSource,
  aStatement,
  isPresent,
} from '@symptograph/core/testing';
import { expect, test } from 'vitest';
import { mergePacks } from './merge-packs.ts';

const ours = aConcept('SYMPTOM', 1, { name: 'fever' });
const alsoOurs = aConcept('SYMPTOM', 2, { name: 'cough' });
const theirs = aConcept('SYMPTOM', 3, { name: 'rash' });
const disease = aConcept('CONDITION', 4, { name: 'measles' });
const ourSource = aSource(1);
const theirSource = aSource(2);
const theirStatement = aStatement('HAS_SYMPTOM', 1, { subject: disease, object: theirs });

const others = new Set([theirs.id, disease.id, theirSource.id, theirStatement.id]);
const isOfPacks = (id: string) => !others.has(id);
const packs = aGraph([ours], [], [ourSource]);

test('what the packs bring comes to what others brought', () => {
  const published = aGraph([theirs, disease], [theirStatement], [theirSource]);
  const { concepts, statements, sources } = mergePacks({ published, packs, isOfPacks });
  expect(concepts).toEqual([ours, theirs, disease]);
  expect(statements).toEqual([theirStatement]);
  expect(sources).toEqual([ourSource, theirSource]);
});

test('what the packs no longer hold goes, unless others brought it', () => {
  const gone = aStatement('HAS_SYMPTOM', 9, { subject: disease, object: alsoOurs });
  const published = aGraph([ours, alsoOurs, theirs, disease], [theirStatement, gone], [ourSource]);
  const { concepts, statements } = mergePacks({ published, packs, isOfPacks });
  expect(concepts).toEqual([ours, theirs, disease]);
  expect(statements).toEqual([theirStatement]);
});

test('a concept of the packs that others still speak of is deprecated, and keeps the sources it cites', () => {
  const cited = aSource(3);
  const evidence = [
    { id: 'evd_00000000000000000000000009', source: cited.id, direction: 'SUPPORTS' as const },
  ];
  const used = { ...alsoOurs, evidence };
  const speaks = { ...theirStatement, object: used.id };
  const published = aGraph([ours, used, disease], [speaks], [ourSource, cited, theirSource]);
  const { concepts, sources } = mergePacks({ published, packs, isOfPacks });
  expect(concepts).toEqual([ours, disease, { ...used, status: 'DEPRECATED' }]);
  expect(sources.map(({ id }) => id)).toEqual([ourSource.id, theirSource.id, cited.id]);
});

test('a slug of the packs is theirs: whoever else has or had it gives way, within the kind', () => {
  const sameSlug = aConcept('SYMPTOM', 3, { name: 'Fever' });
  const second = aConcept('SYMPTOM', 6, { name: 'fever 2' });
  const former = aConcept('SYMPTOM', 7, { name: 'heat', formerSlugs: ['fever', 'hot'] });
  const otherKind = aConcept('CONDITION', 4, { name: 'fever' });
  const published = aGraph([sameSlug, second, former, otherKind], [], [aSource(2, { slug: ourSource.slug })]);
  const { concepts, sources } = mergePacks({ published, packs, isOfPacks: () => false });
  expect(concepts.map(({ slug, formerSlugs }) => [slug, ...formerSlugs])).toEqual([
    ['fever'],
    ['fever-3'],
    ['fever-2'],
    ['heat', 'hot'],
    ['fever'],
  ]);
  expect(sources.map(({ slug }) => slug)).toEqual(['source-1', 'source-1-2']);
});

test('rules, criteria, contracts and cases of the packs come, change and go; those of others stay', () => {
  const brought = {
    ...packs,
    rules: [aRule(1)],
    criteria: [aCriterion(1)],
    contracts: [aContract(1)],
    cases: [aCase(1)],
  };
  const theirRule = aRule(7, { slug: aRule(1).slug, when: isPresent(ours) });
  const theirCase = aCase(7);
  const published = {
    ...packs,
    rules: [aRule(1, { title: 'older' }), aRule(2), theirRule],
    criteria: [aCriterion(2)],
    contracts: [aContract(2)],
    cases: [aCase(2), theirCase],
  };
  const ofOthers = new Set([theirRule.id, theirCase.id]);
  const merged = mergePacks({ published, packs: brought, isOfPacks: (id) => !ofOthers.has(id) });
  expect(merged).toEqual({
    ...brought,
    rules: [aRule(1), { ...theirRule, slug: 'rule-1-2' }],
    cases: [aCase(1), theirCase],
  });
});

test('what rules of others name stays: a concept deprecated, a criterion with what it names in turn', () => {
  const inner = aCriterion(2, { when: isPresent(alsoOurs) });
  const outer = aCriterion(1, { when: { op: 'criterion', id: inner.id } });
  const unused = aCriterion(3);
  const theirRule = aRule(7, { when: { op: 'criterion', id: outer.id } });
  const published = {
    ...aGraph([ours, alsoOurs], [], [ourSource]),
    criteria: [inner, outer, unused],
    rules: [theirRule],
  };
  const merged = mergePacks({ published, packs, isOfPacks: (id) => id !== theirRule.id });
  expect(merged.rules).toEqual([theirRule]);
  expect(merged.criteria).toEqual([outer, inner]);
  expect(merged.concepts).toEqual([ours, { ...alsoOurs, status: 'DEPRECATED' }]);
});
