/**
 * How well and how fast search finds, beside MiniSearch in the same run.
 *
 *   pnpm bench search <folder with symp.obo> [<folder of a content pack>] [--half even] [--seed 1] [--misses]
 *
 * Queries are made mechanically from the Symptom Ontology's names and exact synonyms. Half of them, by a hash, are for
 * tuning (`--half even`); the other half is what is reported. Ends with 1 when a floor is missed.
 */
import { parseArgs } from 'node:util';
import type { Concept } from '@symptograph/core';
import { randomFrom } from '../src/evaluation/random-from.ts';
import { readFolderConcepts, readPackConcepts } from './search-concepts.ts';
import { type Engine, miniSearchEngine, symptographEngine } from './search-engines.ts';
import {
  coverageQueries,
  exactSynonymQueries,
  halfOf,
  misspelledQueries,
  type SearchQuery,
} from './search-queries.ts';
import { manyConcepts, prefixQueries, speedOf, typoQueries } from './search-speed.ts';

const CONCEPTS = 12_000;
const QUERIES = 2_000;
const MINI_SEARCH_QUERIES = 300;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string', default: 'odd' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'boolean', default: false },
  },
});
const [folder, pack] = positionals;
const seed = Number(values.seed);
if (folder === undefined || (values.half !== 'even' && values.half !== 'odd') || !Number.isInteger(seed)) {
  console.error(
    'Say where symp.obo is: pnpm bench search <folder> [<folder of a content pack>] [--half even|odd] [--seed 1]',
  );
  process.exit(1);
}

const missed: string[] = [];
const half = values.half;
const vocabulary = readFolderConcepts(folder);
const packConcepts = pack === undefined ? [] : readPackConcepts(pack, 100_000);
const concepts = [...vocabulary, ...packConcepts];
reportQuality(concepts);
reportSpeed(manyConcepts(concepts, CONCEPTS, seed));
console.log(missed.length === 0 ? 'all floors hold' : `floors missed: ${missed.join('; ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;

function reportQuality(all: readonly Concept[]): void {
  const engines = [symptographEngine(all), miniSearchEngine(all)];
  console.log(`${all.length} concepts; ${half} half of the queries, seed ${seed}`);
  console.log(
    row(
      'queries',
      ['', 'n'],
      engines.flatMap(({ name }) => [`${name} 1`, `${name} 5`]),
    ),
  );
  const sets: readonly (readonly [string, readonly SearchQuery[], readonly [number, number]])[] = [
    ['exact synonyms', halfOf(exactSynonymQueries(all), half), [0.9, 0.97]],
    ['one-edit misspellings', halfOf(misspelledQueries(all, seed), half), [0.8, 0.92]],
    ['spellings of the coverage list', packConcepts.length === 0 ? [] : coverageQueries(all), [1, 1]],
  ];
  for (const [name, queries, floors] of sets) {
    if (queries.length === 0) continue;
    const shares = engines.flatMap((engine) => [1, 5].map((first) => share(engine, queries, first)));
    console.log(
      row(
        name,
        ['', String(queries.length)],
        shares.map((value) => value.toFixed(3)),
      ),
    );
    floors.forEach((floor, place) => {
      demand(`${name} in the first ${place === 0 ? 1 : 5} at least ${floor}`, (shares[place] ?? 0) >= floor);
    });
  }
}

/** The share of the queries for which something right is among the first hits. */
function share(engine: Engine, queries: readonly SearchQuery[], first: number): number {
  const hits = queries.filter(({ text, right }) => {
    const found = engine.find(text, first);
    const hit = found.some((id) => right.has(id));
    if (!hit && values.misses && first === 1 && engine.name === 'symptograph') {
      console.log('  missed', text, [...right], engine.find(text, 5));
    }
    return hit;
  });
  return hits.length / queries.length;
}

function reportSpeed(many: readonly Concept[]): void {
  console.log(`speed in µs at ${many.length} concepts, the first 8 hits`);
  console.log(row('engine', ['build', 'n'], ['prefix p50', 'prefix p99', 'typo p50', 'typo p99']));
  for (const [engine, count] of [
    [symptographEngine(many), QUERIES],
    [miniSearchEngine(many), MINI_SEARCH_QUERIES],
  ] as const) {
    const random = randomFrom(seed);
    const prefix = speedOf(engine.complete, prefixQueries(many, count, random));
    const typo = speedOf(engine.find, typoQueries(many, count, random));
    const figures = [prefix.p50, prefix.p99, typo.p50, typo.p99].map((time) => time.toFixed(1));
    console.log(row(engine.name, [`${engine.buildMs.toFixed(0)} ms`, String(count)], figures));
    if (engine.name !== 'symptograph') continue;
    demand('prefix p99 under 50 µs', prefix.p99 < 50);
    demand('typo p99 under 500 µs', typo.p99 < 500);
  }
}

function demand(floor: string, holds: boolean): void {
  if (!holds) missed.push(floor);
}

function row(first: string, middle: readonly string[], figures: readonly string[]): string {
  return (
    first.padEnd(32) +
    [...middle.map((cell) => cell.padStart(8)), ...figures.map((cell) => cell.padStart(15))].join('')
  );
}
