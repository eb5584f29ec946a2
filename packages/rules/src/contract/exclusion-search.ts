import { closeState } from '../compile/close-state.ts';
import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';
import { factsOf, isMet, type Term, withTerm } from '../implicant/term.ts';
import { remembered } from '../remembered.ts';
import { spend, type WorkBudget } from '../work-budget.ts';
import { greedyExclusion } from './greedy-exclusion.ts';

/** What is looked for: a closed state in which several conditions are known to be FALSE. */
export interface ExclusionGoal {
  readonly implications: RuleBase['implications'];
  /** For each condition the terms that make it FALSE, all of them. */
  readonly whenFalse: readonly (readonly Term[])[];
  /** Values of a fact of which one must stay possible, if any. */
  readonly open?: MaskedFact | undefined;
  /** What else must hold; it must stay refused, once it is, when more is known. */
  readonly isAllowed: (state: KnownState) => boolean;
}

/** A closed state as was looked for, the proof that there is none, or neither because the work was used up. */
export type Exclusion =
  | { readonly kind: 'FOUND'; readonly state: KnownState }
  | { readonly kind: 'NONE' }
  | { readonly kind: 'TOO_LARGE' };

const NONE: Exclusion = { kind: 'NONE' };

/**
 * Looks for a closed state beyond `start` in which every condition of the goal is FALSE. Depth first, next the condition with the fewest
 * ways left to become FALSE for each time that it failed (dom/wdeg; Boussemart et al., Boosting systematic search by weighting
 * constraints, ECAI 2004). Exact, because a state that is looked for meets one FALSE-term of each condition, and whatever is
 * known less than it is allowed too. A step of the budget is a term that is looked at.
 */
export function findExclusion(start: KnownState, goal: ExclusionGoal, budget: WorkBudget): Exclusion {
  const failed = new Set<string>();
  const failures: Failures = new Map();

  function search(from: Position): Exclusion {
    const settled = settle(from, goal, { budget, failures });
    if (typeof settled === 'string') return { kind: settled };
    const { state, open } = settled;
    if (!goal.isAllowed(state)) return NONE;
    const narrowest = narrowestOf(open, failures);
    if (!narrowest) return { kind: 'FOUND', state };
    const others = open.filter((each) => each !== narrowest);
    const key = state.join();
    if (failed.has(key)) return NONE;
    const found = searchEach(narrowest.branches, state, others);
    if (found.kind === 'NONE') failed.add(key);
    return found;
  }

  function searchEach(
    branches: readonly Term[],
    state: KnownState,
    others: readonly OpenCondition[],
  ): Exclusion {
    const open = others.map(({ terms }) => terms);
    for (const term of branches) {
      const next = known(state, term, goal);
      const found = next ? search({ state: next, open }) : NONE;
      if (found.kind !== 'NONE') return found;
    }
    return NONE;
  }

  const easily = greedyExclusion(start, goal);
  if (easily) return { kind: 'FOUND', state: easily };
  const state = start.slice();
  if (!closeState(goal, state) || !isOpen(state, goal)) return NONE;
  return search({ state, open: goal.whenFalse.map(likeliestFirst) });
}

/** Terms that ask for little first, absences before presences: they contradict least. */
const likeliestFirst = remembered((terms: readonly Term[]): readonly Term[] => {
  const presences = (term: Term) => term.filter(({ mask }) => mask !== 1).length;
  return terms.toSorted((a, b) => a.length - b.length || presences(a) - presences(b));
});

/** How often each condition, by its terms, was the one that could not become FALSE any more. */
type Failures = Map<readonly Term[], number>;

interface Position {
  readonly state: KnownState;
  /** The FALSE-terms of the conditions that are not known to be FALSE yet. */
  readonly open: readonly (readonly Term[])[];
}

interface OpenCondition {
  readonly terms: readonly Term[];
  /** Those of its terms that the state does not contradict; at least two. */
  readonly branches: readonly Term[];
}

interface Settled {
  readonly state: KnownState;
  readonly open: readonly OpenCondition[];
  readonly hasStepped: boolean;
}

interface Progress {
  readonly budget: WorkBudget;
  readonly failures: Failures;
}

type Stuck = 'NONE' | 'TOO_LARGE';

/** Takes every step that has no alternative, until only conditions with a choice are open. */
function settle(from: Position, goal: ExclusionGoal, progress: Progress): Settled | Stuck {
  let position = from;
  for (;;) {
    const swept = sweep(position, goal, progress);
    if (typeof swept === 'string' || !swept.hasStepped) return swept;
    position = { state: swept.state, open: swept.open.map(({ terms }) => terms) };
  }
}

function sweep(from: Position, goal: ExclusionGoal, { budget, failures }: Progress): Settled | Stuck {
  const open: OpenCondition[] = [];
  let { state } = from;
  for (const terms of from.open) {
    if (!spend(budget, terms.length)) return 'TOO_LARGE';
    const branches = branchesOf(terms, state);
    if (!branches) continue;
    if (branches.length > 1) {
      open.push({ terms, branches });
      continue;
    }
    const next = branches[0] && known(state, branches[0], goal);
    if (!next) {
      failures.set(terms, (failures.get(terms) ?? 0) + 1);
      return 'NONE';
    }
    state = next;
  }
  return { state, open, hasStepped: state !== from.state };
}

/** The terms that a state does not contradict; undefined when it meets one already. */
function branchesOf(terms: readonly Term[], state: KnownState): readonly Term[] | undefined {
  const branches: Term[] = [];
  for (const term of terms) {
    if (isMet(term, state)) return undefined;
    if (term.every(({ fact, mask }) => ((state[fact] ?? 0) & mask) !== 0)) branches.push(term);
  }
  return branches;
}

/** The condition with the fewest ways left for each time that it has failed: what fails often is decided early. */
function narrowestOf(open: readonly OpenCondition[], failures: Failures): OpenCondition | undefined {
  let [narrowest, least]: [OpenCondition | undefined, number] = [undefined, Infinity];
  for (const condition of open) {
    const ways = condition.branches.length / (1 + (failures.get(condition.terms) ?? 0));
    if (ways < least) [narrowest, least] = [condition, ways];
  }
  return narrowest;
}

/** A state with a term added and closed; undefined when that contradicts itself or leaves nothing open. */
function known(state: KnownState, term: Term, goal: ExclusionGoal): KnownState | undefined {
  const next = withTerm(state, term);
  return closeState(goal, next, factsOf(term)) && isOpen(next, goal) ? next : undefined;
}

/** Whether what must stay possible is. */
export function isOpen(state: KnownState, { open }: ExclusionGoal): boolean {
  return open === undefined || ((state[open.fact] ?? 0) & open.mask) !== 0;
}
