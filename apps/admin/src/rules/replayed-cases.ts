import {
  closeState,
  compileRules,
  evaluateMany,
  levelsOfMany,
  packStates,
  stateOf,
  type Urgency,
  urgencyOfRank,
} from '@symptograph/rules';
import type { RuleBook } from './load-rule-book.ts';

/** A case with what the rules answer to its findings. */
export interface ReplayedCase {
  readonly of: RuleBook['cases'][number];
  /** The most urgent level established. */
  readonly floor: Urgency;
  /** Ids of the rules that are true. */
  readonly fired: ReadonlySet<string>;
}

/** The cases of a rule book answered by its rules, in their order; without those whose findings contradict each other. */
export function replayedCases({ set, vocabulary, cases }: RuleBook): readonly ReplayedCase[] {
  const base = compileRules(set, vocabulary);
  const closed = cases.flatMap((of) => {
    const state = stateOf(base.space, of.observations);
    return closeState(base, state) ? [{ of, state }] : [];
  });
  const packed = packStates(
    base.space,
    closed.map(({ state }) => state),
  );
  const planes = evaluateMany(base, packed);
  const { floors } = levelsOfMany(base.rules, planes, packed);
  return closed.map(({ of }, place) => ({
    of,
    floor: urgencyOfRank(floors[place] ?? 0),
    fired: new Set(
      base.rules.flatMap(({ logic }, rule) => (isSet(planes[rule]?.isTrue, place) ? [logic.id] : [])),
    ),
  }));
}

function isSet(plane: Int32Array | undefined, place: number): boolean {
  return ((plane?.[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}
