import { closeState } from '../compile/close-state.ts';
import type { CompiledRule } from '../compile/compiled.ts';
import { type KnownState, nothingKnown } from '../compile/fact-space.ts';
import { type ExclusionGoal, findExclusion } from '../contract/exclusion-search.ts';
import { greedyExclusion } from '../contract/greedy-exclusion.ts';
import type { Terms } from '../implicant/products.ts';
import { meet, type Term, withTerm } from '../implicant/term.ts';
import { FALSE, TRUE, truthOf } from '../kleene/truth-of.ts';
import { urgencyRank } from '../rule/urgency.ts';
import { type WorkBudget, workBudget } from '../work-budget.ts';
import type { Sides } from './ceiling-witnesses.ts';
import type { ComparedRules } from './compared-rules.ts';
import { type GraphSide, termsBy } from './graph-side.ts';
import { termOfState } from './term-state.ts';
import type { Opening } from './witness.ts';

const SELF_CARE = urgencyRank('SELF_CARE');
const ROUTINE = urgencyRank('ROUTINE');

/** Terms that may be looked at before the search for new ways to self-care gives up. */
const BUDGET = 200_000;

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
  const budget = workBudget(BUDGET);
  // Most edits are settled by the rules that moved: what they exclude was excluded before.
  const possible = starts.filter(
    (start) =>
      findExclusion(stateOfStart(start, sides), goalOf(start, movedWhenFalse, { moved, sides }), budget)
        .kind !== 'NONE',
  );
  const states = tried(possible, whenFalse, { moved, sides });
  if (states.length > 0) return states.map((state) => openingAt(state, sides));
  return searched(possible, whenFalse, { moved, sides, budget });
}

/** New ways that are easily found: the old side's answer was more urgent, and all else is absent. */
function tried(
  starts: readonly Start[],
  whenFalse: readonly (readonly Term[])[],
  between: Between,
): readonly KnownState[] {
  const { moved, sides } = between;
  const answered = moved.before.filter(isUrgent).flatMap((rule) => termsBy(sides.old, rule, true) ?? []);
  const found: KnownState[] = [];
  let attempts = 0;
  for (const start of starts) {
    for (const term of start.isFromRoutine ? [start.term] : [...answered, start.term]) {
      const both = meet(start.term, term);
      attempts += 1;
      if (attempts > MOST_TRIED || found.length === MOST_TOLD) return found;
      const goal = goalOf(start, whenFalse, between);
      const state = both && greedyExclusion(withTerm(nothingKnown(sides.next.base.space), both), goal);
      if (state) found.push(state);
    }
  }
  return found;
}

function searched(
  starts: readonly Start[],
  whenFalse: readonly (readonly Term[])[],
  { moved, sides, budget }: Between & { readonly budget: WorkBudget },
): readonly Opening[] | undefined {
  for (const start of starts) {
    const found = findExclusion(
      stateOfStart(start, sides),
      goalOf(start, whenFalse, { moved, sides }),
      budget,
    );
    if (found.kind === 'TOO_LARGE') return undefined;
    if (found.kind === 'FOUND') return [openingAt(found.state, sides)];
  }
  return [];
}

/** What is compared, and which rules of it moved. */
interface Between {
  readonly moved: MovedRules;
  readonly sides: Sides;
}

/** The rules that can answer differently, as they were and as they are. */
interface MovedRules {
  readonly before: readonly CompiledRule[];
  readonly after: readonly CompiledRule[];
}

function movedRules({ changed, affected }: ComparedRules): MovedRules {
  const pairs = [...changed, ...affected];
  return {
    before: pairs.flatMap(({ before }) => before ?? []),
    after: pairs.flatMap(({ after }) => after ?? []),
  };
}

/** The terms that exclude each of the rules above ROUTINE; undefined when they are too many. */
function falseTerms(side: GraphSide, rules: readonly CompiledRule[]) {
  return allOrNone(rules.filter(isUrgent).map((rule) => termsBy(side, rule, false)));
}

/** A combination that makes a self-care rule true, and what it was answered with before. */
interface Start {
  readonly term: Term;
  /** Whether the old side answered it with ROUTINE, which alone makes it a new way. */
  readonly isFromRoutine: boolean;
  /** Whether the self-care rule itself is a moved one, so that the old side may have had none. */
  readonly isMoved: boolean;
}

function startsOf({ before, after }: MovedRules, { old, next }: Sides): readonly Start[] | undefined {
  const caring = next.base.rules.filter(({ rank }) => rank === SELF_CARE);
  const routine = before.filter(({ rank }) => rank === ROUTINE);
  const toCare = allOrNone(caring.map((rule) => termsBy(next, rule, true)));
  const toRoutine = allOrNone(routine.map((rule) => termsBy(old, rule, true)));
  if (!toCare || !toRoutine) return undefined;
  const isGuarded = before.some(isUrgent);
  return toCare.flatMap((terms, place) => {
    const isMoved = after.some((rule) => rule === caring[place]);
    return terms.flatMap((term) => [
      ...(isGuarded || isMoved ? [{ term, isFromRoutine: false, isMoved }] : []),
      ...toRoutine.flat().flatMap((other) => {
        const both = meet(term, other);
        return both ? [{ term: both, isFromRoutine: true, isMoved }] : [];
      }),
    ]);
  });
}

function allOrNone(lists: readonly Terms[]): readonly (readonly Term[])[] | undefined {
  const known = lists.flatMap((list) => (list ? [list] : []));
  return known.length === lists.length ? known : undefined;
}

function stateOfStart({ term }: Start, { next }: Sides): KnownState {
  return withTerm(nothingKnown(next.base.space), term);
}

/** From one start a state is looked for that excludes some rules, shows self-care, and did not before. */
function goalOf(
  { isFromRoutine, isMoved }: Start,
  whenFalse: readonly (readonly Term[])[],
  { moved, sides: { old, next } }: Between,
): ExclusionGoal {
  const guards = moved.before.filter(isUrgent);
  const routine = next.base.rules.filter(({ rank }) => rank === ROUTINE);
  const caring = old.base.rules.filter(({ rank }) => rank === SELF_CARE);
  const isNew = (before: KnownState) =>
    isFromRoutine ||
    guards.some(({ node }) => truthOf(node, before) !== FALSE) ||
    (isMoved && !isAnyTrue(caring, before));
  const isAllowed = (state: KnownState) => {
    const [before, after] = next.supports
      ? [closedBy(old, state), closedBy(next, state)]
      : ([state, state] as const);
    return before !== undefined && after !== undefined && isNew(before) && !isAnyTrue(routine, after);
  };
  // Terms that were read backwards need no graph: the search then is over what is said, not what follows.
  const implications = next.supports ? next.base.implications.map(() => []) : next.base.implications;
  return { implications, whenFalse, isAllowed };
}

function openingAt(state: KnownState, { old, next }: Sides): Opening {
  const before = closedBy(old, state) ?? state;
  const guards = old.base.rules.filter(({ rank, node }) => {
    const truth = truthOf(node, before);
    return rank > ROUTINE ? truth !== FALSE : rank === ROUTINE && truth === TRUE;
  });
  return {
    term: termOfState(next.base.space, state),
    guards: guards.map(({ logic }) => logic.id),
  };
}

function closedBy({ base }: GraphSide, state: KnownState): KnownState | undefined {
  const closed = state.slice();
  return closeState(base, closed) ? closed : undefined;
}

function isUrgent({ rank }: CompiledRule): boolean {
  return rank > ROUTINE;
}

function isAnyTrue(rules: readonly CompiledRule[], state: KnownState): boolean {
  return rules.some(({ node }) => truthOf(node, state) === TRUE);
}
