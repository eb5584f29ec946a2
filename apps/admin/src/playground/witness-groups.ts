import { urgencyRank } from '@symptograph/rules';
import type { ShownWitness } from './proved-change.ts';

/** Witnesses by what happens to the level. */
export interface WitnessGroups {
  /** The deepest fall first. */
  readonly down: readonly ShownWitness[];
  /** The level stays, what is concluded does not. */
  readonly level: readonly ShownWitness[];
  readonly up: readonly ShownWitness[];
}

/** Witnesses in the order in which one should look at them: what gets less urgent, what is concluded otherwise, what gets more urgent. */
export function witnessGroups(witnesses: readonly ShownWitness[]): WitnessGroups {
  const rise = ({ before, after }: ShownWitness) => urgencyRank(after.floor) - urgencyRank(before.floor);
  return {
    down: witnesses
      .filter((witness) => rise(witness) < 0)
      .sort((a, b) => urgencyRank(b.before.floor) - urgencyRank(a.before.floor) || rise(a) - rise(b)),
    level: witnesses.filter((witness) => rise(witness) === 0),
    up: witnesses.filter((witness) => rise(witness) > 0).sort((a, b) => rise(b) - rise(a)),
  };
}
