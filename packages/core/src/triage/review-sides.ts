import {
  type ContractLogic,
  factKey,
  type ObservedCase,
  type ReviewSide,
  type RuleSet,
  remembered,
} from '@symptograph/rules';
import { resolveFindings } from '../findings/resolve-findings.ts';
import { allCases } from '../graph/read-rules.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Case } from '../vocabulary/rules/case.ts';
import type { AskedFact } from './asked-fact.ts';
import { askedByContracts, askedByRules, namedByRules } from './asked-in-rules.ts';
import type { FactIndex } from './fact-index.ts';
import { factsThatChanged } from './facts-that-changed.ts';
import { observationsOf } from './observations-of.ts';
import { ruleBookOf } from './rule-book.ts';
import { type IndexedVocabulary, vocabularyOf } from './vocabulary-of.ts';

/** Rules over a graph: the published ones where it names no others. */
export interface RulesOverGraph {
  readonly snapshot: Snapshot;
  readonly set?: RuleSet | undefined;
  /** Ids of the rules of `set` that are for clinicians. */
  readonly clinicianRules?: readonly string[] | undefined;
  readonly contracts?: readonly ContractLogic[] | undefined;
}

/**
 * The two sides of a change, ready to be reviewed: what both graphs make of every fact that either side asks about. Between two graphs these
 * are also the facts that come to mean something else, since whoever reports one may be answered differently.
 */
export function reviewSides(
  before: RulesOverGraph,
  after: RulesOverGraph,
): readonly [ReviewSide, ReviewSide] {
  const asked = [...proposedBy(before), ...proposedBy(after)];
  const named = [before, after].flatMap(({ set }) => (set ? namedByRules(set) : []));
  if (before.snapshot === after.snapshot) {
    const meaning = meaningIn(before.snapshot, asked, named);
    return [sideOf(before, meaning), sideOf(after, meaning)];
  }
  const inRules = [before, after].flatMap(({ snapshot }) => ruleBookOf(snapshot).asked);
  const all = [...inRules, ...asked];
  const more = factsThatChanged(before.snapshot, after.snapshot, all);
  const names = [before, after].flatMap(({ snapshot }) => namedByRules(ruleBookOf(snapshot).set));
  const meaningOf = ({ snapshot }: RulesOverGraph) =>
    vocabularyOf(snapshot, [...all, ...more], [...names, ...named]);
  return [sideOf(before, meaningOf(before)), sideOf(after, meaningOf(after))];
}

/** What the rules ask about beside the published ones. */
function proposedBy({ set, contracts }: RulesOverGraph): readonly AskedFact[] {
  return [...(set ? askedByRules(set) : []), ...(contracts ? askedByContracts(contracts) : [])];
}

type Meaning = Pick<IndexedVocabulary, 'vocabulary' | 'index'>;

/** What a graph makes of all that its rule book and a proposal ask about: the book's own meaning, when the proposal asks nothing new. */
function meaningIn(snapshot: Snapshot, asked: readonly AskedFact[], named: readonly string[]): Meaning {
  const book = ruleBookOf(snapshot);
  const known = new Set(book.asked.map(keyOf));
  const isKnown = asked.every((each) => known.has(keyOf(each)));
  if (isKnown && named.every((id) => id in book.vocabulary.names)) return book;
  return vocabularyOf(snapshot, [...book.asked, ...asked], [...Object.keys(book.vocabulary.names), ...named]);
}

function keyOf({ fact, gte, lt, unit }: AskedFact): string {
  return `${factKey(fact)} ${gte} ${lt} ${unit}`;
}

function sideOf(
  { snapshot, set, clinicianRules, contracts }: RulesOverGraph,
  { vocabulary, index }: Meaning,
): ReviewSide {
  const book = ruleBookOf(snapshot);
  return {
    set: set ?? book.set,
    vocabulary,
    clinicianRules: clinicianRules ?? [...book.clinicianRules],
    contracts: contracts ?? book.contracts,
    cases: casesBy(index)(snapshot),
  };
}

const casesBy = remembered((index: FactIndex) =>
  remembered((snapshot: Snapshot): readonly ObservedCase[] =>
    allCases(snapshot).map((given) => observedCase(snapshot, given, index)),
  ),
);

function observedCase(snapshot: Snapshot, given: Case, index: FactIndex): ObservedCase {
  const { id, slug, expected, acceptable } = given;
  const resolved = resolveFindings(snapshot, given.findings);
  const told = { id, title: slug, expected, acceptable };
  return resolved.ok
    ? { ...told, observations: observationsOf(index, resolved.value.findings) }
    : { ...told, observations: [], isContradictory: true };
}
