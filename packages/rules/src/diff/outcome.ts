import type { CompiledRule } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { Term } from '../implicant/term.ts';
import { FALSE, TRUE, truthOf } from '../kleene/truth-of.ts';
import { type Urgency, urgencyOfRank } from '../rule/urgency.ts';
import type { RuleLookup } from './rule-lookup.ts';

/** The lists of a conclusion. */
export const CONCLUSION_LISTS = ['suggests', 'rulesOut', 'raisesPriorOf', 'tests'] as const;

export type ConclusionList = (typeof CONCLUSION_LISTS)[number];

/** One thing that rules conclude beside a level: that a condition is suggested, a test recommended. */
export interface ConcludedThing {
  readonly list: ConclusionList;
  /** Id of the condition or test. */
  readonly id: string;
}

/** What a rule set answers in one state. */
export interface Outcome {
  /** The most urgent level established. */
  readonly floor: Urgency;
  /** The most urgent level that is not excluded. */
  readonly ceiling: Urgency;
  readonly concluded: readonly ConcludedThing[];
  /** Ids of the rules that are true, the most urgent first. */
  readonly fired: readonly string[];
}

/** The rules that are true in the closed state of a term, the most urgent first. */
export function firedAt(lookup: RuleLookup, known: Term, state: KnownState): readonly CompiledRule[] {
  const { base, byFact, always } = lookup;
  const places = new Set(always);
  for (const { fact } of known) for (const place of byFact[fact] ?? []) places.add(place);
  const fired: CompiledRule[] = [];
  for (const place of places) {
    const rule = base.rules[place];
    if (rule && truthOf(rule.node, state) === TRUE) fired.push(rule);
  }
  return fired.sort((a, b) => b.rank - a.rank || (a.logic.id < b.logic.id ? -1 : 1));
}

/** The rank of the most urgent rule that is not excluded in a state. */
function ceilingRankAt({ mostUrgentFirst }: RuleLookup, state: KnownState): number {
  return mostUrgentFirst.find(({ node }) => truthOf(node, state) !== FALSE)?.rank ?? 0;
}

/** What a rule set answers in a state in which some rules are true. */
export function outcomeOf(
  lookup: RuleLookup,
  { fired, state }: { readonly fired: readonly CompiledRule[]; readonly state: KnownState },
): Outcome {
  return {
    floor: urgencyOfRank(fired[0]?.rank ?? 0),
    ceiling: urgencyOfRank(ceilingRankAt(lookup, state)),
    concluded: concludedBy(fired),
    fired: fired.map(({ logic }) => logic.id),
  };
}

function concludedBy(fired: readonly CompiledRule[]): readonly ConcludedThing[] {
  const found = new Map<string, ConcludedThing>();
  for (const { logic } of fired) {
    for (const list of CONCLUSION_LISTS) {
      for (const id of logic.then[list]) found.set(`${list}:${id}`, { list, id });
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing);
}

/** The features of what rules conclude, each of which only more knowledge can add: `LEVEL:3` for SAME_DAY or above, `suggests:con_…`. */
export function featuresOf(fired: readonly CompiledRule[]): ReadonlySet<string> {
  const features = new Set<string>();
  for (let rank = 1; rank <= (fired[0]?.rank ?? 0); rank += 1) features.add(`LEVEL:${rank}`);
  for (const { list, id } of concludedBy(fired)) features.add(`${list}:${id}`);
  return features;
}
