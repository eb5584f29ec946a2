import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import {
  getIntrospectionQuery,
  getOperationAST,
  isObjectType,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { deskSchema, schema } from '../schema/schema.ts';
import { DESK_FIELD_COSTS } from './desk-field-costs.ts';
import { FIELD_COSTS } from './field-costs.ts';
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
    'a list of terms by their number, each with so many candidates and the work to look for them',
    '{ mapTerms(terms: ["a", "b", "c", "d"], first: 100) { term candidates { score } } }',
    1 + 4 * (50 + 2 + 100),
  ],
  ['what computes for its work', symptom('coOccurring(first: 7) { lift }'), 1 + 400 + 7],
  [
    'what computes as often as there are objects to compute it of',
    '{ conditions(first: 6) { nodes { similar(first: 2) { score } } } }',
    2 + 6 * (4_000 + 2),
  ],
  [
    'a matrix by its sides and their product',
    '{ matrix(conditions: ["a", "b"], firstConditions: 90, firstSymptoms: 40) { conditions { id } symptoms { id } cells { row } } }',
    10_000 + (1 + 80) + (1 + 80) + (1 + 2 * 40),
  ],
  [
    'a ranking by its places and those that must not be missed',
    '{ rankConditions(findings: [], first: 5) { results { rank askNext { concept { id } } } } }',
    1_000 + 1 + 25 * (1 + 700 + 3 * 2),
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

test('each field with a price of its own is one of the schema', () => {
  const isOf = (of: typeof schema, place: string) => {
    const [type = '', field = ''] = place.split('.');
    const parent = of.getType(type);
    expect(isObjectType(parent) && Object.keys(parent.getFields()), place).toContain(field);
  };
  for (const place of Object.keys(FIELD_COSTS)) isOf(schema, place);
  for (const place of Object.keys(DESK_FIELD_COSTS)) isOf(deskSchema, place);
});

test('pages of what computes are refused before they are computed', () => {
  const similar = (first: number) =>
    costOf(`{ conditions(first: ${first}) { nodes { name similar { score condition { name } } } } }`);
  expect(similar(20)).toBeLessThan(LIMITS.cost);
  expect(similar(100)).toBeGreaterThan(LIMITS.cost);
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

test('every document of the contract and the introspection of tools stay below half of the limit', () => {
  const folder = fileURLToPath(new URL('../../test/documents/', import.meta.url));
  const kept = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'));
  expect(kept.length).toBeGreaterThan(20);
  for (const document of kept) expect(costOf(document)).toBeLessThan(LIMITS.cost / 2);
  const introspection = getIntrospectionQuery({
    oneOf: true,
    inputValueDeprecation: true,
    specifiedByUrl: true,
  });
  expect(costOf(introspection)).toBeLessThan(LIMITS.cost);
  expect(costOf(introspection)).toBeGreaterThan(10_000);
});
