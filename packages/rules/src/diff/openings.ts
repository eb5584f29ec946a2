import { closeState } from '../compile/close-state.ts';
import type { CompiledRule } from '../compile/compiled.ts';
import { type KnownState, nothingKnown } from '../compile/fact-space.ts';
import { findExclusion } from '../contract/exclusion-search.ts';
import type { Terms } from '../implicant/products.ts';
import { meet, type Term, withTerm } from '../implicant/term.ts';
import { FALSE, TRUE, truthOf } from '../kleene/truth-of.ts';
import { urgencyRank } from '../rule/urgency.ts';
import { type WorkBudget, workBudget } from '../work-budget.ts';
import type { Sides } from './ceiling-witnesses.ts';
import type { ComparedRules } from './compared-rules.ts';
import { type GraphSide, termsBy } from './graph-side.ts';
import { shortened } from './shortened.ts';
import { termOfState } from './term-state.ts';
import type { Opening } from './witness.ts';

const SELF_CARE = urgencyRank('SELF_CARE');
const ROUTINE = urgencyRank('ROUTINE');

/** Terms that may be looked at before the search for new ways to self-care gives up. */
const BUDGET = 3_000_000;

/**
 * New ways to SELF_CARE: for each minimal combination that makes a rule of the new side answer it, a state in which it is shown and was not
 * before, if there is one. Undefined when that could not be decided.
 */
export function openingsOf(rules: ComparedRules, sides: Sides): readonly Opening[] | undefined {
  const starts = startsOf(rules, sides);
  const urgent = sides.next.base.rules.filter(({ rank }) => rank > ROUTINE);
  const whenFalse = allOrNone(urgent.map((rule) => termsBy(sides.next, rule, false)));
  if (!starts || !whenFalse) return undefined;
  const budget = workBudget(BUDGET);
  const openings: Opening[] = [];
  for (const start of starts) {
    const found = searchFrom(start, whenFalse, { sides, budget });
    if (found === 'TOO_LARGE') return undefined;
    if (found) openings.push(found);
  }
  return openings;
}

/** A combination that makes a self-care rule true, joined by one that the old side answered with ROUTINE, or alone. */
interface Start {
  readonly term: Term;
  readonly isFromRoutine: boolean;
}

function startsOf({ changed, affected }: ComparedRules, { old, next }: Sides): readonly Start[] | undefined {
  const caring = next.base.rules.filter(({ rank }) => rank === SELF_CARE);
  const routine = [...changed, ...affected].flatMap(({ before }) =>
    before?.rank === ROUTINE ? [before] : [],
  );
  const toCare = allOrNone(caring.map((rule) => termsBy(next, rule, true)));
  const toRoutine = allOrNone(routine.map((rule) => termsBy(old, rule, true)));
  if (!toCare || !toRoutine) return undefined;
  return toCare.flat().flatMap((term) => [
    { term, isFromRoutine: false },
    ...toRoutine.flat().flatMap((other) => {
      const both = meet(term, other);
      return both ? [{ term: both, isFromRoutine: true }] : [];
    }),
  ]);
}

function allOrNone(lists: readonly Terms[]): readonly (readonly Term[])[] | undefined {
  const known = lists.flatMap((list) => (list ? [list] : []));
  return known.length === lists.length ? known : undefined;
}

function searchFrom(
  { term, isFromRoutine }: Start,
  whenFalse: readonly (readonly Term[])[],
  { sides: { old, next }, budget }: { readonly sides: Sides; readonly budget: WorkBudget },
): Opening | 'TOO_LARGE' | undefined {
  const closedBy = ({ base }: GraphSide, state: KnownState) => {
    const closed = state.slice();
    return closeState(base, closed) ? closed : undefined;
  };
  const isAllowed = (state: KnownState) => {
    const [before, after] = [closedBy(old, state), closedBy(next, state)];
    if (!before || !after || isAnyTrue(next.base.rules, after, ROUTINE)) return false;
    return isFromRoutine || !isReassured(old.base.rules, before);
  };
  // Terms that were read backwards need no graph: the search then is over what is said, not what follows.
  const implications = next.supports ? next.base.implications.map(() => []) : next.base.implications;
  const start = withTerm(nothingKnown(next.base.space), term);
  const found = findExclusion(start, { implications, whenFalse, isAllowed }, budget);
  if (found.kind !== 'FOUND') return found.kind === 'NONE' ? undefined : found.kind;
  return openingAt(found.state, closedBy(old, found.state) ?? found.state, { old, next });
}

function openingAt(state: KnownState, before: KnownState, { old, next }: Sides): Opening {
  const guards = old.base.rules.filter(({ rank, node }) => {
    const truth = truthOf(node, before);
    return rank > ROUTINE ? truth !== FALSE : rank === ROUTINE && truth === TRUE;
  });
  return {
    term: shortened(termOfState(next.base.space, state), [old.base, next.base]),
    guards: guards.map(({ logic }) => logic.id),
  };
}

function isAnyTrue(rules: readonly CompiledRule[], state: KnownState, least: number): boolean {
  return rules.some(({ rank, node }) => rank >= least && truthOf(node, state) === TRUE);
}

/** Whether a self-care rule is true and everything more urgent than ROUTINE excluded. More knowledge never undoes it. */
function isReassured(rules: readonly CompiledRule[], state: KnownState): boolean {
  return (
    rules.some(({ rank, node }) => rank === SELF_CARE && truthOf(node, state) === TRUE) &&
    rules.every(({ rank, node }) => rank <= ROUTINE || truthOf(node, state) === FALSE)
  );
}
