import { closeState } from '../compile/close-state.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { Term } from '../implicant/term.ts';
import { remembered } from '../remembered.ts';
import { spend, type WorkBudget } from '../work-budget.ts';
import { type ExclusionGoal, isOpen, learned } from './exclusion-goal.ts';
import { greedyExclusion } from './greedy-exclusion.ts';
import { type Failures, type OpenCondition, type Position, settleConditions } from './settle-conditions.ts';

/** A closed state as was looked for, the proof that there is none, or neither because the work was used up. */
export type Exclusion =
  | { readonly kind: 'FOUND'; readonly state: KnownState }
  | { readonly kind: 'NONE' }
  | { readonly kind: 'TOO_LARGE' };

/** Steps that it costs to exclude a condition in the easy way. */
const GREEDY_WORK = 4;

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
    const settled = settleConditions(from, goal, { budget, failures });
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
      const next = learned(state, term, goal);
      const found = next ? search({ state: next, open }) : NONE;
      if (found.kind !== 'NONE') return found;
    }
    return NONE;
  }

  if (!spend(budget, GREEDY_WORK * goal.whenFalse.length)) return { kind: 'TOO_LARGE' };
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

/** The condition with the fewest ways left for each time that it has failed: what fails often is decided early. */
function narrowestOf(open: readonly OpenCondition[], failures: Failures): OpenCondition | undefined {
  let [narrowest, least]: [OpenCondition | undefined, number] = [undefined, Infinity];
  for (const condition of open) {
    const ways = condition.branches.length / (1 + (failures.get(condition.terms) ?? 0));
    if (ways < least) [narrowest, least] = [condition, ways];
  }
  return narrowest;
}
