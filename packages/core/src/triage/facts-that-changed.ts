import { canonicalJson, type FactRef, factKey } from '@symptograph/rules';
import { conceptsOfKinds } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { meaningReached } from '../traversal/meaning-above.ts';
import { neighbours } from '../traversal/neighbours.ts';
import type { AskedFact } from './asked-fact.ts';
import { askedInGraph } from './asked-in-graph.ts';
import { effectsOfAbsent, effectsOfPresent } from './effects.ts';
import type { FactIndex } from './fact-index.ts';
import { readFact } from './read-fact.ts';
import { relatedFacts } from './related-facts.ts';
import { vocabularyOf } from './vocabulary-of.ts';

/**
 * The facts of two graphs from which something else follows in one than in the other for facts that are asked about. Whoever reports one
 * may be answered differently, and nobody else: what follows from several facts follows from one of them. What is measured, and what
 * follows from a measurement, is always among them, unless the two have the very same concepts and statements.
 */
export function factsThatChanged(
  before: Snapshot,
  after: Snapshot,
  asked: readonly AskedFact[],
): readonly AskedFact[] {
  if (isSameGraph(before, after)) return [];
  const [old, next] = [before, after].map((snapshot) => vocabularyOf(snapshot, asked).index);
  if (!old || !next) return [];
  const measured = new Set([...measuredIn(before), ...measuredIn(after)]);
  const candidates = new Map<string, AskedFact>();
  for (const snapshot of [before, after]) {
    for (const each of askedInGraph(snapshot)) candidates.set(factKey(each.fact), each);
    for (const fact of reportable(snapshot, asked)) candidates.set(factKey(fact), { fact });
  }
  const concepts = asked.map(({ fact }) => fact.concept);
  const near = new Set([...conceptsNear(before, concepts), ...conceptsNear(after, concepts)]);
  return [...candidates.values()].filter(
    ({ fact }) =>
      measured.has(fact.concept) ||
      (near.has(fact.concept) && meaningIn(old, fact) !== meaningIn(next, fact)),
  );
}

/** Whether one was made from the other by edits of rules, criteria, contracts, cases or sources alone, by which nothing follows otherwise. */
function isSameGraph(before: Snapshot, after: Snapshot): boolean {
  return before.concepts === after.concepts && before.statementsById === after.statementsById;
}

/** What may be said of facts in circumstances, though no statement says it: the same in narrower and in wider ones. */
function* reportable(snapshot: Snapshot, asked: readonly AskedFact[]): Generator<FactRef> {
  const circumstanced = new Map(
    asked.flatMap(({ fact }) => (fact.qualifiers ? [[factKey(fact), fact] as const] : [])),
  );
  for (const fact of circumstanced.values()) {
    yield* relatedFacts(snapshot, fact, 'BELOW');
    yield* relatedFacts(snapshot, fact, 'ABOVE');
  }
}

/** Ids of the concepts from which anything could follow for some concepts, or from one of these for them. */
function conceptsNear(snapshot: Snapshot, concepts: readonly string[]): ReadonlySet<string> {
  const kinds = ['SUBTYPE_OF'] as const;
  const above = meaningReached(snapshot, concepts, { kinds, direction: 'OUT' });
  const excluded = [...above].flatMap((id) =>
    [...neighbours(snapshot, id, { kinds: ['EXCLUDES'], direction: 'BOTH' })].map(
      ({ concept }) => concept.id,
    ),
  );
  const below = meaningReached(snapshot, [...concepts, ...excluded], { kinds, direction: 'IN' });
  return new Set([...above, ...below]);
}

/** Ids of observables, and of the symptoms that follow from one. */
function* measuredIn(snapshot: Snapshot): Generator<string> {
  for (const { id, derived } of conceptsOfKinds(snapshot, ['OBSERVABLE'])) {
    yield id;
    for (const { symptom } of derived) yield symptom;
  }
}

/** What a fact, present or absent, means for the facts of an index; empty when the graph knows no such fact. */
function meaningIn(index: FactIndex, fact: FactRef): string {
  const read = readFact(index.snapshot, fact);
  if (!read) return '';
  const known = { concept: fact.concept, qualifiers: read.qualifiers };
  const { present, absent } = effectsOfPresent(index, known, 'FACT');
  const keys = (places: Iterable<number>) =>
    [...places].map((place) => index.facts[place]).flatMap((each) => (each ? [factKey(each.fact)] : []));
  return canonicalJson([present, absent, effectsOfAbsent(index, known)].map((places) => keys(places).sort()));
}
