import type { Concept } from '@symptograph/core';
import { aConcept } from '@symptograph/core/testing';
import { type Random, randomFrom } from '../src/evaluation/random-from.ts';
import type { Engine } from './search-engines.ts';
import { misspelt } from './search-queries.ts';

const FIRST = 8;
const ROUNDS_TO_WARM_UP = 5;
const ROUNDS = 5;
const LONGEST_PREFIX = 8;

/** Times in microseconds. */
export interface Speed {
  readonly p50: number;
  readonly p99: number;
}

/**
 * As many concepts as are wanted: the given ones, then conditions whose names and synonyms are a word of some name before
 * another name, so that words and lengths are as in real vocabularies.
 */
export function manyConcepts(concepts: readonly Concept[], count: number, seed: number): readonly Concept[] {
  const random = randomFrom(seed);
  const names = concepts.map(({ name }) => name);
  const words = names.flatMap((name) => name.split(' ')).filter((word) => word.length > 3);
  const made = new Set(names);
  const aName = () => {
    for (;;) {
      const name = `${words[random(words.length)]} ${names[random(names.length)]}`;
      if (made.has(name)) continue;
      made.add(name);
      return name;
    }
  };
  const all = [...concepts];
  while (all.length < count) {
    const number = 1_000_000 + all.length;
    const synonyms = [{ text: aName(), scope: 'EXACT' as const, language: 'en' }];
    all.push(aConcept('CONDITION', number, { slug: `made-${number}`, name: aName(), synonyms }));
  }
  return all;
}

/** First letters, one to eight of them, of random names. */
export function prefixQueries(
  concepts: readonly Concept[],
  count: number,
  random: Random,
): readonly string[] {
  return someNames(concepts, count, random).map((name) => name.slice(0, 1 + random(LONGEST_PREFIX)));
}

/** Random names with one edit. */
export function typoQueries(concepts: readonly Concept[], count: number, random: Random): readonly string[] {
  return someNames(concepts, count, random).map((name) => misspelt(name, random));
}

/** How long an engine takes for each query once it is warm, as in a server that runs: of five times for a query the middle one counts. */
export function speedOf(ask: Engine['find'], queries: readonly string[]): Speed {
  for (let round = 0; round < ROUNDS_TO_WARM_UP; round += 1) for (const query of queries) ask(query, FIRST);
  const rounds = Array.from({ length: ROUNDS }, () =>
    queries.map((query) => {
      const before = performance.now();
      ask(query, FIRST);
      return (performance.now() - before) * 1000;
    }),
  );
  const middle = queries
    .map((_, place) => rounds.map((times) => times[place] ?? 0).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0)
    .sort((a, b) => a - b);
  const share = (part: number) => middle[Math.ceil(part * middle.length) - 1] ?? 0;
  return { p50: share(0.5), p99: share(0.99) };
}

function someNames(concepts: readonly Concept[], count: number, random: Random): readonly string[] {
  return Array.from({ length: count }, () => concepts[random(concepts.length)]?.name ?? '');
}
