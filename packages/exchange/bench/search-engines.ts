import { buildSnapshot, type Concept, search } from '@symptograph/core';
import { aGraph } from '@symptograph/core/testing';
import MiniSearch from 'minisearch';

/** A search engine over some concepts: the ids that it finds, best first. */
export interface Engine {
  readonly name: string;
  readonly buildMs: number;
  /** The best for a whole query, with spelling mistakes forgiven. */
  readonly find: (text: string, first: number) => readonly string[];
  /** The best for the first letters of one. */
  readonly complete: (text: string, first: number) => readonly string[];
}

/** Ours: one function, whatever the query is. */
export function symptographEngine(concepts: readonly Concept[]): Engine {
  const { value: snapshot, ms } = timed(() => buildSnapshot(aGraph(concepts)));
  const find = (text: string, first: number) =>
    search(snapshot, text, { first }).map(({ concept }) => concept.id);
  return { name: 'symptograph', buildMs: ms, find, complete: find };
}

/**
 * MiniSearch over names and synonyms, prefixes alone while typing. Its options are those that did best on the even half of the
 * queries, of any word or all words, names boosted or not, and an edit distance of 0.2 or 0.3 of the word.
 */
export function miniSearchEngine(concepts: readonly Concept[]): Engine {
  const { value: index, ms } = timed(() => {
    const engine = new MiniSearch<{ id: string; name: string; synonyms: string }>({
      fields: ['name', 'synonyms'],
    });
    engine.addAll(
      concepts.map(({ id, name, synonyms }) => ({
        id,
        name,
        synonyms: synonyms.map(({ text }) => text).join('\n'),
      })),
    );
    return engine;
  });
  const first = (hits: readonly { readonly id: string }[], count: number) =>
    hits.slice(0, count).map(({ id }) => id);
  return {
    name: 'minisearch',
    buildMs: ms,
    find: (text, count) => first(index.search(text, { prefix: true, fuzzy: 0.3 }), count),
    complete: (text, count) => first(index.search(text, { prefix: true }), count),
  };
}

function timed<Value>(make: () => Value): { readonly value: Value; readonly ms: number } {
  const before = performance.now();
  const value = make();
  return { value, ms: performance.now() - before };
}
