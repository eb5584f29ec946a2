import type { RuleBase } from '../compile/compiled.ts';
import type { FactSpace } from '../compile/fact-space.ts';
import { type Reading, readingOf } from '../render/reading.ts';
import type { RuleSet } from '../rule/rule-logic.ts';
import { knownFacts } from '../vocabulary/known-facts.ts';
import type { KnownFact, Vocabulary } from '../vocabulary/vocabulary.ts';
import { type CqlFact, cqlFacts } from './cql-facts.ts';
import { cqlNames } from './cql-names.ts';
import { cqlIdentifier } from './cql-text.ts';

/** A library while it is written: what its names stand for, and its definitions so far. */
export interface CqlWriting {
  readonly space: FactSpace;
  readonly known: ReadonlyMap<string, KnownFact>;
  readonly reading: Reading;
  readonly facts: readonly CqlFact[];
  /** Names of the definitions of criteria and of rules, by id. */
  readonly criteria: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, string>;
  readonly nameFor: (wanted: string) => string;
  readonly lines: string[];
  /** Identifiers of the definitions of tests of values and numbers, by their text. */
  readonly tests: Map<string, string>;
}

/** An empty library for the rules of a base, in which facts, criteria and rules have their names. */
export function startCql(set: RuleSet, vocabulary: Vocabulary, base: RuleBase): CqlWriting {
  const nameFor = cqlNames();
  const facts = cqlFacts(base.space, nameFor);
  const criteria = new Map(set.criteria.map(({ id, title }) => [id, nameFor(`Criterion: ${title}`)]));
  const rules = new Map(base.rules.map(({ logic }) => [logic.id, nameFor(`Rule: ${logic.title}`)]));
  const reading = readingOf(vocabulary, set.criteria);
  const known = knownFacts(vocabulary);
  return { space: base.space, known, reading, facts, criteria, rules, nameFor, lines: [], tests: new Map() };
}

/** Writes a definition under a name of its own and returns the identifier that refers to it. */
export function defineCql({ nameFor, lines }: CqlWriting, wanted: string, text: string): string {
  const identifier = cqlIdentifier(nameFor(wanted));
  lines.push(`define ${identifier}: ${text}`);
  return identifier;
}
