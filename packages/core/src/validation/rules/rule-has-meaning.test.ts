import type { Expression } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { pathsFound, sentencesFound } from '../../../test/found.ts';
import { applyToSnapshot } from '../../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { aConcept, aCriterion, aGraph, anId, aRule, isPresent } from '../../testing/index.ts';
import { revalidate } from '../revalidate.ts';
import { validate } from '../validate.ts';
import { ruleHasMeaning } from './rule-has-meaning.ts';

const pain = aConcept('SYMPTOM', 1, { name: 'pain' });
const girth = aConcept('OBSERVABLE', 1, { name: 'calf girth', unit: 'cm' });
const compared = (fields: {
  readonly gte?: number;
  readonly lt?: number;
  readonly unit: string;
}): Expression => ({
  op: 'compare',
  fact: { concept: girth.id },
  ...fields,
});
const when = (condition: Expression) => aRule(1, { when: condition });

test('a rule and a criterion that can be evaluated are accepted', () => {
  const sound: Expression = { op: 'all', of: [isPresent(pain), compared({ gte: 3, unit: '[in_i]' })] };
  expect(pathsFound(ruleHasMeaning, when(sound), pain, girth)).toEqual([]);
  expect(pathsFound(ruleHasMeaning, aCriterion(1, { when: sound }), pain, girth)).toEqual([]);
});

test('what the rule language cannot evaluate is found at its place, in a criterion too', () => {
  const wrong: Expression = {
    op: 'any',
    of: [
      compared({ gte: 3, unit: 'kg' }),
      compared({ gte: 3, lt: 2, unit: 'cm' }),
      compared({ unit: 'cm' }),
      { op: 'atLeast', n: 2, of: [isPresent(pain)] },
      { op: 'is', fact: { concept: pain.id }, in: ['severe'] },
    ],
  };
  const paths = ['when.of.0.unit', 'when.of.1', 'when.of.2', 'when.of.3.n', 'when.of.4.in.0'];
  expect(pathsFound(ruleHasMeaning, when(wrong), pain, girth)).toEqual(paths);
  expect(pathsFound(ruleHasMeaning, aCriterion(1, { when: wrong }), pain, girth)).toEqual(paths);
  expect(sentencesFound(ruleHasMeaning, when(compared({ gte: 3, unit: 'kg' })), pain, girth)).toEqual([
    'rule 1: kg does not convert to cm, in which calf girth is measured; give the threshold in cm or a UCUM unit of the same dimension.',
  ]);
});

test('what other rules find is left to them: missing concepts, wrong kinds and qualifiers, criteria in a circle', () => {
  expect(pathsFound(ruleHasMeaning, when(isPresent({ id: anId('sym', 9) })), pain)).toEqual([]);
  expect(pathsFound(ruleHasMeaning, when(isPresent(girth)), girth)).toEqual([]);
  const odd: Expression = { op: 'is', fact: { concept: pain.id, qualifiers: { onset: 'ODD' } }, in: [true] };
  expect(pathsFound(ruleHasMeaning, when(odd), pain)).toEqual([]);
  const circular = aCriterion(1, { when: { op: 'criterion', id: anId('cri', 1) } });
  expect(pathsFound(ruleHasMeaning, when({ op: 'criterion', id: circular.id }), circular)).toEqual([]);
});

test('a rule loses and regains its meaning with the unit of its observable', () => {
  const document = { ...aGraph([pain, girth]), rules: [when(compared({ gte: 3, unit: 'cm' }))] };
  const before = buildSnapshot(document);
  const after = applyToSnapshot(before, [{ type: 'put', subject: { ...girth, unit: 'kg' } }]);
  const beforeFindings = validate(before);
  const found = revalidate({ before, after, beforeFindings, touched: [girth.id] });
  expect(found).toEqual(validate(after));
  expect(found.map(({ code }) => code)).toContain('RULE_WITHOUT_MEANING');
  const back = { before: after, after: before, beforeFindings: found, touched: [girth.id] };
  expect(revalidate(back)).toEqual(beforeFindings);
});
