import type { CompiledRule } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { product, type Terms } from '../implicant/products.ts';
import type { Term } from '../implicant/term.ts';
import { FALSE, truthOf } from '../kleene/truth-of.ts';
import { urgencyOfRank } from '../rule/urgency.ts';
import { type GraphSide, termsBy } from './graph-side.ts';
import { type KnownOnBothSides, leastKnowing } from './least-knowing.ts';
import { shortened } from './shortened.ts';
import { keyOfTerm } from './supports.ts';
import { closedStateOf, termOfState } from './term-state.ts';
import type { CeilingWitness } from './witness.ts';

/** Rules that are looked at together: all that changed, or one that is the same over two graphs. */
export interface RuleGroup {
  readonly before: readonly CompiledRule[];
  readonly after: readonly CompiledRule[];
}

/** Both sides of a comparison. */
export interface Sides {
  readonly old: GraphSide;
  readonly next: GraphSide;
}

/** A term at which a group leaves open `before` on the old side and `after` on the new one, as ranks. */
interface Difference extends KnownOnBothSides {
  readonly before: number;
  readonly after: number;
}

/**
 * The minimal terms by which one side excludes every rule of a group from some level on and the other does not; undefined when there
 * are too many to prove. Wherever the ceiling of all rules differs, the state meets one of these for some group.
 */
export function ceilingWitnesses(group: RuleGroup, sides: Sides): readonly CeilingWitness[] | undefined {
  const ranks = [...new Set([...group.before, ...group.after].map(({ rank }) => rank))];
  const kept = new Map<string, Difference>();
  for (const rank of ranks.filter((each) => each > 0)) {
    const falling = excluding(group.after, rank, sides.next);
    const rising = excluding(group.before, rank, sides.old);
    if (!falling || !rising) return undefined;
    const differences = [...falling, ...rising].flatMap((term) => differenceAt(term, group, sides) ?? []);
    const falls = differences.filter(({ before, after }) => before >= rank && after < rank);
    const rises = differences.filter(({ before, after }) => before < rank && after >= rank);
    for (const each of [...leastKnowing(falls), ...leastKnowing(rises)]) kept.set(keyOfTerm(each.term), each);
  }
  return [...kept.values()].map(({ term, before, after }) => ({
    term: shortened(term, [sides.old.base, sides.next.base]),
    before: urgencyOfRank(before),
    after: urgencyOfRank(after),
  }));
}

/** The minimal terms that exclude all rules of some rank or above. */
function excluding(rules: readonly CompiledRule[], rank: number, side: GraphSide): Terms {
  return product(rules.filter((rule) => rule.rank >= rank).map((rule) => termsBy(side, rule, false)));
}

function differenceAt(term: Term, group: RuleGroup, { old, next }: Sides): Difference | undefined {
  const before = closedStateOf(old.base, term);
  const after = before && closedStateOf(next.base, term);
  if (!before || !after) return undefined;
  return {
    term,
    old: { known: termOfState(old.base.space, before) },
    next: { known: termOfState(next.base.space, after) },
    before: openRank(group.before, before),
    after: openRank(group.after, after),
  };
}

function openRank(rules: readonly CompiledRule[], state: KnownState): number {
  return rules.reduce(
    (most, { rank, node }) => (rank > most && truthOf(node, state) !== FALSE ? rank : most),
    0,
  );
}
