import { allCases, type Case, observationsOf, resolveFindings, vocabularyOf } from '@symptograph/core';
import {
  closeState,
  evaluateLevels,
  type RuleBase,
  stateOf,
  type Urgency,
  urgencyOfRank,
} from '@symptograph/rules';
import { type BookSide, clinicianRulesOf } from './book-side.ts';

/** What triage answers to a case: what is established, and what cannot be excluded. */
export interface CaseLevels {
  readonly floor: Urgency;
  readonly ceiling: Urgency;
}

/** A case that the two sides answer differently; undefined on a side by which its findings contradict each other. */
export interface CaseFlip {
  readonly of: Case;
  readonly before: CaseLevels | undefined;
  readonly after: CaseLevels | undefined;
}

/** A side and its rules, compiled. */
export interface CompiledSide {
  readonly side: BookSide;
  readonly base: RuleBase;
}

/** The cases of the later side's graph that the two sides answer differently, those first that are no longer right. */
export function caseFlips(before: CompiledSide, after: CompiledSide): readonly CaseFlip[] {
  const [levelsBefore, levelsAfter] = [levelsBy(before), levelsBy(after)];
  const flips = allCases(after.side.graph.snapshot).flatMap((of) => {
    const flip = { of, before: levelsBefore(of), after: levelsAfter(of) };
    return isSame(flip.before, flip.after) ? [] : [flip];
  });
  return wrongNowFirst(flips);
}

/** Those first that are no longer right, each in their order. */
export function wrongNowFirst(flips: readonly CaseFlip[]): readonly CaseFlip[] {
  return [...flips.filter(isWrongNow), ...flips.filter((flip) => !isWrongNow(flip))];
}

/** Whether a case is answered with a level that it calls acceptable. */
export function isRight({ acceptable }: Case, levels: CaseLevels | undefined): boolean {
  return levels !== undefined && acceptable.includes(levels.floor);
}

/** As triage answers: what is established by all rules, what is open by those for everybody. */
function levelsBy({ side, base }: CompiledSide) {
  const { index } = vocabularyOf(side.graph.snapshot, base.space.facts);
  const forClinicians = new Set(clinicianRulesOf(side));
  const rules = base.rules.filter(({ logic }) => !forClinicians.has(logic.id));
  return ({ findings }: Case): CaseLevels | undefined => {
    const resolved = resolveFindings(side.graph.snapshot, findings);
    if (!resolved.ok) return undefined;
    const state = stateOf(base.space, observationsOf(index, resolved.value.findings));
    if (!closeState(base, state)) return undefined;
    const { floor } = evaluateLevels(base, state);
    const { ceiling } = evaluateLevels({ rules }, state);
    return { floor: urgencyOfRank(floor), ceiling: urgencyOfRank(Math.max(floor, ceiling)) };
  };
}

function isSame(one: CaseLevels | undefined, other: CaseLevels | undefined): boolean {
  return one?.floor === other?.floor && one?.ceiling === other?.ceiling;
}

function isWrongNow({ of, before, after }: CaseFlip): boolean {
  return isRight(of, before) && !isRight(of, after);
}
