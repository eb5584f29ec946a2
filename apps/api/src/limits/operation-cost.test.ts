import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { getIntrospectionQuery, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../schema/schema.ts';
import { limitDocument } from './limit-document.ts';
import { LIMITS } from './limits.ts';
import { operationCost } from './operation-cost.ts';

function costOf(text: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(text);
  expect(validate(schema, document, [...specifiedRules, limitDocument])).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is not one operation.');
  return operationCost(schema, document, operation)(variables);
}

const symptom = (fields: string) => `{ symptom(slug: "calf-pain") { ${fields} } }`;

test.each([
  ['a field for itself', '{ __typename }', 1],
  ['each field below', symptom('id name slug'), 4],
  [
    'a page as often as it has edges',
    symptom('conditions(first: 10) { edges { node { name } } }'),
    3 + 10 * 2,
  ],
  [
    'the fields of a connection itself once',
    symptom('conditions(first: 10) { totalCount pageInfo { endCursor } }'),
    5,
  ],
  ['a page without first by its default', symptom('conditions { nodes { name } }'), 3 + 20],
  [
    'pages of pages',
    symptom('conditions(first: 10) { nodes { symptoms(first: 5) { nodes { id } } } }'),
    3 + 10 * (2 + 5),
  ],
  ['a list of unknown length as three', symptom('codes { value }'), 2 + 3],
  ['a list of ids by their number', '{ nodes(ids: ["a", "b", "c", "d"]) { id } }', 1 + 4],
  [
    'a list of terms by their number, whatever the number of candidates',
    '{ mapTerms(terms: ["a", "b", "c", "d"], first: 100) { term candidates { score } } }',
    1 + 4 * (2 + 3),
  ],
  [
    'a fragment wherever it is spread',
    `{ a: symptom(slug: "x") { ...F } b: symptom(slug: "y") { ...F } } fragment F on Symptom { id name }`,
    6,
  ],
  [
    'the dearest of what it asks of one type or another',
    '{ nodes(ids: ["a", "b"]) { id ... on Symptom { name slug } ... on Condition { name slug ...O } } } fragment O on Condition { origins }',
    1 + 2 * (1 + 3),
  ],
  [
    'a fragment on a page',
    `{ conditions(first: 7) { ...P } } fragment P on ConditionConnection { nodes { id } }`,
    2 + 7,
  ],
])('an operation costs %s', (_what, document, cost) => {
  expect(costOf(document)).toBe(cost);
});

const paged = 'query ($first: Int = 3) { conditions(first: $first) { nodes { id } } }';

test.each([
  [{}, 2 + 3],
  [{ first: 50 }, 2 + 50],
  [{ first: 0 }, 2],
  [{ first: -5 }, 2],
  [{ first: 1e9 }, 2 + 100],
  [{ first: null }, 2 + 20],
  [{ first: 'many' }, 2 + 20],
])('variables %o are counted as they come, within what a page may have', (variables, cost) => {
  expect(costOf(paged, variables)).toBe(cost);
});

test('a larger page never costs less', () => {
  const query =
    'query ($a: Int, $b: Int) { conditions(first: $a) { nodes { symptoms(first: $b) { nodes { id } } } } }';
  const size = fc.nat({ max: 120 });
  fc.assert(
    fc.property(size, size, size, (a, b, more) => {
      expect(costOf(query, { a: a + more, b })).toBeGreaterThanOrEqual(costOf(query, { a, b }));
      expect(costOf(query, { a, b: b + more })).toBeGreaterThanOrEqual(costOf(query, { a, b }));
    }),
  );
});

test('every document of the contract and the introspection of tools stay far below the limit', () => {
  const folder = fileURLToPath(new URL('../../test/documents/', import.meta.url));
  const kept = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'));
  expect(kept.length).toBeGreaterThan(20);
  for (const document of kept) expect(costOf(document)).toBeLessThan(LIMITS.cost / 4);
  const introspection = getIntrospectionQuery({
    oneOf: true,
    inputValueDeprecation: true,
    specifiedByUrl: true,
  });
  expect(costOf(introspection)).toBeLessThan(LIMITS.cost);
  expect(costOf(introspection)).toBeGreaterThan(10_000);
});
