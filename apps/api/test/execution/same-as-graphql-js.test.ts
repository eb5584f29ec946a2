import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getIntrospectionQuery, parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/schema/schema.ts';
import { anatomyAndSymptoms } from '../documents/anatomy-and-symptoms.ts';
import { conditions } from '../documents/conditions.ts';
import { provenance } from '../documents/provenance.ts';
import { riskFactorsAndTests } from '../documents/risk-factors-and-tests.ts';
import { treatments } from '../documents/treatments.ts';
import { torture } from '../env.ts';
import { chooserOf } from './chooser.ts';
import { literalsAbout } from './known-literals.ts';
import type { ScalarLiterals } from './random-argument.ts';
import { randomOperation } from './random-operation.ts';
import { type Question, type TwoServers, twoServers } from './two-servers.ts';

const BATCHES = torture ? 20 : 1;
const OPERATIONS_OF_A_BATCH = 600;
/** Fields that wait for the database, for another release or for long work, which only graphql-js does. */
const WAITING = /\b(?:history|mapTerms|releaseDiff|ruleDiff|analyzeRules)\b/;
/** The least share of the other operations without errors that is compiled. */
const MOSTLY = 0.95;
const folder = fileURLToPath(new URL('../documents/', import.meta.url));

let servers: TwoServers;
let literals: ScalarLiterals;
beforeAll(async () => {
  servers = await twoServers();
  literals = literalsAbout(servers.context.graph.snapshot, await someCursors());
});

/** Cursors that some lists take and others refuse. */
async function someCursors(): Promise<readonly string[]> {
  const query = '{ symptoms(first: 2) { edges { cursor } } statements(first: 1) { edges { cursor } } }';
  const { text } = await servers.plain({ query });
  return [...text.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor = '']) => cursor);
}

/** Asks three times, so that the document is seen, compiled, and then found compiled with parts remembered. */
async function expectSame(question: Question, seed?: number): Promise<boolean> {
  const expected = await servers.plain(question);
  for (const sight of [1, 2, 3]) {
    const answer = await servers.compiled(question);
    if (answer.text !== expected.text || answer.status !== expected.status) {
      expect({ seed, sight, ...question, ...answer }).toEqual({ seed, sight, ...question, ...expected });
    }
  }
  return expected.text.startsWith('{"errors"');
}

test.each(
  [anatomyAndSymptoms, conditions, provenance, riskFactorsAndTests, treatments]
    .flat()
    .map((answer) => [answer.document, JSON.stringify(answer.variables ?? {}), answer] as const),
)(
  'the document %s about %s is answered byte for byte as graphql-js answers it',
  async (document, _, { variables }) => {
    expect(await expectSame({ query: readFileSync(`${folder}${document}.graphql`, 'utf8'), variables })).toBe(
      false,
    );
  },
);

test('the introspection of tools is answered byte for byte as graphql-js answers it', async () => {
  expect(
    await expectSame({ query: getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }) }),
  ).toBe(false);
});

test.each(Array.from({ length: BATCHES }, (_, batch) => batch + 1))(
  'generated operations are answered byte for byte as graphql-js answers them, errors included: batch %s',
  async (batch) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const choose = chooserOf(seed);
    const before = servers.executor.counts();
    let [valid, withErrors, waiting] = [0, 0, 0];
    while (valid < OPERATIONS_OF_A_BATCH) {
      const question = randomOperation(schema, choose, literals);
      if (validate(schema, parse(question.query)).length > 0) continue;
      valid += 1;
      if (await expectSame(question, seed)) withErrors += 1;
      else if (WAITING.test(question.query)) waiting += 1;
    }
    // The first of three sights is always graphql-js's.
    const written = (servers.executor.counts().written - before.written) / 2;
    process.stdout.write(
      `batch ${batch}, seed ${seed}: ${valid} operations, ${withErrors} with errors, ${waiting} that wait, ${written} compiled\n`,
    );
    expect(written).toBeGreaterThan((valid - withErrors - waiting) * MOSTLY);
    expect(written).toBeGreaterThan(valid / 2);
  },
  180_000,
);
