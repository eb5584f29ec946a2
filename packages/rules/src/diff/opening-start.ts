import type { CompiledRule } from '../compile/compiled.ts';
import type { Terms } from '../implicant/products.ts';
import { meet, type Term } from '../implicant/term.ts';
import { urgencyRank } from '../rule/urgency.ts';
import type { Sides } from './ceiling-witnesses.ts';
import type { ComparedRules } from './compared-rules.ts';
import { type GraphSide, termsBy } from './graph-side.ts';

const SELF_CARE = urgencyRank('SELF_CARE');
const ROUTINE = urgencyRank('ROUTINE');

/** The rules that can answer differently, as they were and as they are. */
export interface MovedRules {
  readonly before: readonly CompiledRule[];
  readonly after: readonly CompiledRule[];
}

/** The rules that changed, and those that ask about what the graphs derive differently. */
export function movedRules({ changed, affected }: ComparedRules): MovedRules {
  const pairs = [...changed, ...affected];
  return {
    before: pairs.flatMap(({ before }) => before ?? []),
    after: pairs.flatMap(({ after }) => after ?? []),
  };
}

/** The terms that exclude each of the rules above ROUTINE; undefined when they are too many. */
export function falseTerms(side: GraphSide, rules: readonly CompiledRule[]) {
  return allOrNone(rules.filter(isUrgent).map((rule) => termsBy(side, rule, false)));
}

/** A combination that makes a self-care rule true, and what it was answered with before. */
export interface Start {
  readonly term: Term;
  /** Whether the old side answered it with ROUTINE, which alone makes it a new way. */
  readonly isFromRoutine: boolean;
  /** Whether the self-care rule itself is a moved one, so that the old side may have had none. */
  readonly isMoved: boolean;
}

/** Where new ways to self-care may begin; undefined when there are too many combinations. */
export function startsOf({ before, after }: MovedRules, { old, next }: Sides): readonly Start[] | undefined {
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

/** Whether a rule, unless excluded, keeps self-care from being shown. */
export function isUrgent({ rank }: CompiledRule): boolean {
  return rank > ROUTINE;
}
