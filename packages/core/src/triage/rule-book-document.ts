import type { ContractLogic, Observation, RuleSet, Urgency, Vocabulary } from '@symptograph/rules';
import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { AskedFact } from './asked-fact.ts';
import { askedInGraph } from './asked-in-graph.ts';
import { namedByRules } from './asked-in-rules.ts';
import { caseStates } from './case-states.ts';
import { observationsOf } from './observations-of.ts';
import { ruleBookOf } from './rule-book.ts';
import { vocabularyOf } from './vocabulary-of.ts';

/** A case as rules are replayed on it, wherever they are evaluated. */
export interface CaseOfBook {
  readonly id: string;
  readonly slug: string;
  readonly narrative: string;
  /** What it says of each fact of the vocabulary that it says anything of. */
  readonly observations: readonly Observation[];
  readonly expected: Urgency;
  readonly acceptable: readonly Urgency[];
}

/**
 * A rule book as JSON: all that is needed to evaluate, compare and replay rules, changed ones included, without the graph. Compile `set`
 * over `vocabulary`; a case's state is `stateOf` its observations, closed.
 */
export interface RuleBookDocument {
  readonly set: RuleSet;
  /** Ids of the rules that are for clinicians only. */
  readonly clinicianRules: readonly string[];
  readonly contracts: readonly ContractLogic[];
  readonly vocabulary: Vocabulary;
  readonly cases: readonly CaseOfBook[];
  /** The hash of the rule book. */
  readonly hash: string;
  /** False when the graph has more facts than a document holds, so that some that rules do not name are missing. */
  readonly hasAllFacts: boolean;
}

/** The facts of a document: those that rules, contracts and cases NAME, or ALL of the graph, so that a changed rule can name any. */
export type FactScope = 'NAMED' | 'ALL';

/** Facts of the graph that a document holds beside the named ones: as many as a browser takes in well. */
const MOST_FACTS = 3000;

/** The rule book of a graph as a document; made once for each snapshot and scope. */
export function ruleBookDocument(snapshot: Snapshot, scope: FactScope = 'NAMED'): RuleBookDocument {
  return documentOf(snapshot, scope);
}

const documentOf = memoised((snapshot: Snapshot, scope: FactScope): RuleBookDocument => {
  const { set, clinicianRules, contracts, asked, hash } = ruleBookOf(snapshot);
  const { more, hasAllFacts } = scope === 'ALL' ? factsOfGraph(snapshot) : { more: [], hasAllFacts: true };
  const { vocabulary, index } = vocabularyOf(snapshot, [...asked, ...more], namedByRules(set));
  const cases = caseStates(snapshot).map(({ given, findings }) => {
    const { id, slug, narrative, expected, acceptable } = given;
    return { id, slug, narrative, observations: observationsOf(index, findings), expected, acceptable };
  });
  return { set, clinicianRules: [...clinicianRules], contracts, vocabulary, cases, hash, hasAllFacts };
});

function factsOfGraph(snapshot: Snapshot): {
  readonly more: readonly AskedFact[];
  readonly hasAllFacts: boolean;
} {
  const more = new Map<string, AskedFact>();
  for (const asked of askedInGraph(snapshot)) {
    if (more.size >= MOST_FACTS) return { more: [...more.values()], hasAllFacts: false };
    more.set(JSON.stringify(asked.fact), asked);
  }
  return { more: [...more.values()], hasAllFacts: true };
}
