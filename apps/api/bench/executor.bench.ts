/**
 * What executing a query costs without HTTP, as processor time of this process to the bytes of `data`: graphql-js and
 * graphql-jit with JSON.stringify, and the compiled executor with nothing remembered, with its first answers to
 * everything, and with entities remembered. Then what compiling takes and what a compiled query keeps.
 */
import { buildSnapshot, type Release } from '@symptograph/core';
import { type DocumentNode, execute, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import {
  type CompiledExecutor,
  createCompiledExecutor,
  type ExecutorOptions,
} from '../src/execution/compiled-executor.ts';
import { rememberEntities } from '../src/execution/remember-entities.ts';
import type { ReadContext } from '../src/read-context.ts';
import { schema } from '../src/schema/schema.ts';
import { benchGraph } from './api/bench-graph.ts';
import { QUERY_NAMES, questionsAbout } from './api/questions.ts';

const ROUNDS = 5;
/** Of the 500 questions, before anything is measured and in each round. */
const [WARM_UP, TURNS] = [3, 4];
const COMPILED = 1_000;

type Variables = Readonly<Record<string, unknown>>;
type Answer = (variables: Variables) => string;

const graphDocument = benchGraph();
const { concepts, statements } = graphDocument;
const release: Release = {
  id: 'rel_01KAVN0000000000000000000A',
  number: 1,
  title: 'Bench',
  publishedAt: '2026-11-24T00:00:00Z',
  hash: 'a'.repeat(64),
  concepts: concepts.length,
  statements: statements.length,
};
const context: ReadContext = {
  graph: { release, snapshot: buildSnapshot(graphDocument) },
  releases: [release],
  history: async () => ({ entries: [], total: 0, more: false }),
  graphAt: async () => undefined,
  prove: async () => Promise.reject(new Error('The bench proves nothing.')),
};
const questions = questionsAbout(graphDocument);

for (const name of QUERY_NAMES) {
  const asked = questions[name].map((body) => JSON.parse(body) as { query: string; variables: Variables });
  const document = documentOf(asked[0]?.query ?? '');
  const all = asked.map(({ variables }) => variables);
  const contenders: Readonly<Record<string, Answer>> = {
    'graphql-js': byGraphqlJs(document),
    'graphql-jit': byGraphqlJit(document),
    'compiled, nothing remembered': byExecutor(document, {}),
    'compiled, entities remembered': byExecutor(document, { remembering: rememberEntities }),
  };
  const [sample = {}] = all;
  const expected = byGraphqlJs(document)(sample);
  console.log(
    `\n${name}: ${expected.length} characters; microseconds of processor time, median and least of ${ROUNDS}`,
  );
  for (const [contender, answer] of Object.entries(contenders)) {
    if (answer(sample) !== expected) throw new Error(`${contender} answers otherwise.`);
    for (let turn = 0; turn < WARM_UP; turn += 1) for (const variables of all) answer(variables);
  }
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [contender, answer] of Object.entries(contenders)) {
      times.set(contender, [...(times.get(contender) ?? []), timeOf(answer, all, TURNS)]);
    }
    const first = byExecutor(document, { remembering: rememberEntities });
    const cold = 'compiled, first time each';
    times.set(cold, [...(times.get(cold) ?? []), timeOf(first, all, 1)]);
  }
  for (const [contender, measured] of times) {
    const sorted = measured.toSorted((a, b) => a - b);
    const figures = [sorted[Math.floor(ROUNDS / 2)], sorted[0]].map((time) =>
      (time ?? 0).toFixed(1).padStart(8),
    );
    console.log(contender.padEnd(32), ...figures);
  }
  tellCompiling(document, sample);
}

function documentOf(query: string): DocumentNode {
  const document = parse(query);
  const [problem] = validate(schema, document);
  if (problem) throw problem;
  return document;
}

function byGraphqlJs(document: DocumentNode): Answer {
  return (variableValues) => {
    const result = execute({ schema, document, variableValues, contextValue: context });
    return JSON.stringify('data' in result ? result.data : null);
  };
}

function byGraphqlJit(document: DocumentNode): Answer {
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) throw new Error('graphql-jit cannot compile the query.');
  return (variables) => {
    const result = compiled.query(undefined, context, variables);
    return JSON.stringify('data' in result ? result.data : null);
  };
}

function byExecutor(document: DocumentNode, options: ExecutorOptions<ReadContext>): Answer {
  return compiledBy(createCompiledExecutor(schema, options), document, 'bench');
}

/** Answers with an executor that has seen the document under a key once. */
function compiledBy(executor: CompiledExecutor<ReadContext>, document: DocumentNode, key: string): Answer {
  const ask = (variables: Variables) =>
    executor.write({ key, document, operationName: undefined, variables, context });
  ask({});
  return (variables) => ask(variables) ?? 'not written';
}

/** Microseconds of processor time for an answer and its bytes. */
function timeOf(answer: Answer, all: readonly Variables[], turns: number): number {
  const before = process.cpuUsage();
  for (let turn = 0; turn < turns; turn += 1) for (const variables of all) Buffer.from(answer(variables));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (all.length * turns);
}

/** Compiles a query many times over, under a key of its own each time, and has each answer once. */
function tellCompiling(document: DocumentNode, sample: Variables): void {
  const executor = createCompiledExecutor<ReadContext>(schema, { mostCompiled: COMPILED });
  globalThis.gc?.();
  const memory = process.memoryUsage().heapUsed;
  const before = process.cpuUsage();
  for (let number = 0; number < COMPILED; number += 1) compiledBy(executor, document, `${number}`)(sample);
  const { user, system } = process.cpuUsage(before);
  globalThis.gc?.();
  const kilobytes = (process.memoryUsage().heapUsed - memory) / COMPILED / 1024;
  const time = (user + system) / COMPILED;
  if (executor.counts().written < COMPILED) throw new Error('Not all were compiled.');
  console.log(`compiled and answered once: ${time.toFixed(0)} us; ${kilobytes.toFixed(0)} kB each are kept`);
}
