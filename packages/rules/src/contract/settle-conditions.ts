import type { KnownState } from '../compile/fact-space.ts';
import { isMet, type Term } from '../implicant/term.ts';
import { spend, type WorkBudget } from '../work-budget.ts';
import { type ExclusionGoal, learned } from './exclusion-goal.ts';

/** How often each condition, by its terms, was the one that could not become FALSE any more. */
export type Failures = Map<readonly Term[], number>;

/** A closed state on the way to what is looked for. */
export interface Position {
  readonly state: KnownState;
  /** The FALSE-terms of the conditions that are not known to be FALSE yet. */
  readonly open: readonly (readonly Term[])[];
}

/** A condition that may still become FALSE in several ways. */
export interface OpenCondition {
  readonly terms: readonly Term[];
  /** Those of its terms that the state does not contradict; at least two. */
  readonly branches: readonly Term[];
}

/** A position at which every condition that is open has a choice. */
interface Settled {
  readonly state: KnownState;
  readonly open: readonly OpenCondition[];
  readonly hasStepped: boolean;
}

/** The work that is left, and what was learned from it. */
interface Progress {
  readonly budget: WorkBudget;
  readonly failures: Failures;
}

/** Why there is nothing to settle: a condition cannot become FALSE, or the work is used up. */
type Stuck = 'NONE' | 'TOO_LARGE';

/** Takes every step that has no alternative, until only conditions with a choice are open. */
export function settleConditions(from: Position, goal: ExclusionGoal, progress: Progress): Settled | Stuck {
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
    const next = branches[0] && learned(state, branches[0], goal);
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
