import { type KnownState, nothingKnown } from '../compile/fact-space.ts';
import { findExclusion } from '../contract/exclusion-search.ts';
import { greedyExclusion } from '../contract/greedy-exclusion.ts';
import { meet, type Term, withTerm } from '../implicant/term.ts';
import { FALSE, TRUE, truthOf } from '../kleene/truth-of.ts';
import { urgencyRank } from '../rule/urgency.ts';
import { type WorkBudget, workBudget } from '../work-budget.ts';
import type { Sides } from './ceiling-witnesses.ts';
import type { ComparedRules } from './compared-rules.ts';
import { termsBy } from './graph-side.ts';
import { type Between, closedBy, goalOf } from './opening-goal.ts';
import { falseTerms, isUrgent, movedRules, type Start, startsOf } from './opening-start.ts';
import { termOfState } from './term-state.ts';
import type { Opening } from './witness.ts';

/** Terms that may be looked at before the search for new ways to self-care gives up. */
const BUDGET = 1_000_000;

/** How many new ways are told; whether there is any does not depend on it. */
const MOST_TOLD = 3;

/** How many combinations are tried out before the search. */
const MOST_TRIED = 100;

/**
 * New ways to SELF_CARE: states in which it is shown and was not before, at most three, and at least one if there is any. Undefined when
 * that could not be decided.
 */
export function openingsOf(rules: ComparedRules, sides: Sides): readonly Opening[] | undefined {
  const moved = movedRules(rules);
  const starts = startsOf(moved, sides);
  const whenFalse = falseTerms(sides.next, sides.next.base.rules);
  const movedWhenFalse = falseTerms(sides.next, moved.after);
  if (!starts || !whenFalse || !movedWhenFalse) return undefined;
  const between = { moved, sides };
  const budget = workBudget(BUDGET);
  // Most edits are settled by the rules that moved: what they exclude was excluded before.
  const isPossible = (start: Start) =>
    findExclusion(stateOf(start.term, sides), goalOf(start, movedWhenFalse, between), budget).kind !== 'NONE';
  const states = tried(starts, { isPossible, whenFalse, between });
  if (states.length > 0) return states.map((state) => openingAt(state, sides));
  return searched(starts.filter(isPossible), whenFalse, { ...between, budget });
}

/** New ways that are easily found. */
function tried(starts: readonly Start[], trial: Trial): readonly KnownState[] {
  const found: KnownState[] = [];
  let left = MOST_TRIED;
  for (const state of attempts(starts, trial)) {
    if (state) found.push(state);
    left -= 1;
    if (left === 0 || found.length === MOST_TOLD) break;
  }
  return found;
}

/** How new ways are tried out. */
interface Trial {
  readonly isPossible: (start: Start) => boolean;
  readonly whenFalse: readonly (readonly Term[])[];
  readonly between: Between;
}

/** What each start leads to when it was answered more urgently before and all else is absent; undefined where that is no new way. */
function* attempts(
  starts: readonly Start[],
  { isPossible, whenFalse, between }: Trial,
): Generator<KnownState | undefined> {
  const { moved, sides } = between;
  const answered = moved.before.filter(isUrgent).flatMap((rule) => termsBy(sides.old, rule, true) ?? []);
  for (const start of starts) {
    const terms = isPossible(start) ? [...(start.isFromRoutine ? [] : answered), start.term] : [];
    if (terms.length === 0) yield undefined;
    for (const term of terms) {
      const both = meet(start.term, term);
      const from = both && stateOf(both, sides);
      const state = from && greedyExclusion(from, goalOf(start, whenFalse, between));
      yield state;
      if (state) break;
    }
  }
}

function searched(
  starts: readonly Start[],
  whenFalse: readonly (readonly Term[])[],
  { moved, sides, budget }: Between & { readonly budget: WorkBudget },
): readonly Opening[] | undefined {
  for (const start of starts) {
    const found = findExclusion(
      stateOf(start.term, sides),
      goalOf(start, whenFalse, { moved, sides }),
      budget,
    );
    if (found.kind === 'TOO_LARGE') return undefined;
    if (found.kind === 'FOUND') return [openingAt(found.state, sides)];
  }
  return [];
}

function openingAt(state: KnownState, { old, next }: Sides): Opening {
  const before = closedBy(old, state) ?? state;
  const guards = old.base.rules.filter((rule) => {
    const truth = truthOf(rule.node, before);
    return isUrgent(rule) ? truth !== FALSE : rule.rank > urgencyRank('SELF_CARE') && truth === TRUE;
  });
  return { term: termOfState(next.base.space, state), guards: guards.map(({ logic }) => logic.id) };
}

function stateOf(term: Term, { next }: Sides): KnownState {
  return withTerm(nothingKnown(next.base.space), term);
}
