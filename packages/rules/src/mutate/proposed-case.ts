import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { Observation } from '../compile/state-of.ts';
import { closedStateOf } from '../diff/term-state.ts';
import type { Term } from '../implicant/term.ts';
import { evaluateMany } from '../planes/evaluate-many.ts';
import { packStates } from '../planes/packed-states.ts';
import { type Urgency, urgencyOfRank } from '../rule/urgency.ts';
import { answersOf, type Difference, differenceOf } from './answers.ts';

/** A case that would tell a mutant from the rules. */
export interface ProposedCase {
  /** What is to be known. */
  readonly term: Term;
  /** The same as findings; undefined when a number would have to be known in part, which no finding says. */
  readonly observations: readonly Observation[] | undefined;
  /** Closed, over the space of the rules. */
  readonly state: KnownState;
  /** What the rules answer, so that this is what the case would expect once somebody agrees. */
  readonly expected: Urgency;
  /** What the mutant answers. */
  readonly byMutant: Urgency;
  /** In what the two answers differ. */
  readonly difference: Difference;
}

/** The rules and a mutant of them, over one space and one graph. */
export interface Compared {
  readonly old: RuleBase;
  readonly next: RuleBase;
}

/** The case in which just a term is known; undefined when the term contradicts itself or both sides answer alike. */
export function proposedCase(term: Term, { old, next }: Compared): ProposedCase | undefined {
  const state = closedStateOf(old, term);
  if (!state) return undefined;
  const packed = packStates(old.space, [state]);
  const [was, is] = [old, next].map((base) => answersOf(base.rules, evaluateMany(base, packed), packed));
  const difference = was && is && differenceOf(was, is, packed);
  if (!difference) return undefined;
  return {
    term,
    observations: observationsOf(term, old),
    state,
    expected: urgencyOfRank(was.floors[0] ?? 0),
    byMutant: urgencyOfRank(is.floors[0] ?? 0),
    difference,
  };
}

/** A term as findings: a number at the least value of its range, or 1 below the lowest threshold. */
function observationsOf(term: Term, { space }: RuleBase): readonly Observation[] | undefined {
  const observations = term.flatMap(({ fact: place, mask }): readonly Observation[] => {
    const known = space.facts[place];
    if (!known) return [];
    const { fact, values, cuts } = known;
    if (values) return [{ fact, in: values.filter((_, value) => (mask & (1 << value)) !== 0) }];
    const region = 31 - Math.clz32(mask);
    return mask === 1 << region ? [{ fact, value: cuts[region - 1] ?? (cuts[0] ?? 0) - 1 }] : [];
  });
  return observations.length === term.length ? observations : undefined;
}
