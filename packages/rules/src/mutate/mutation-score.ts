import type { ReplayCase } from '../replay/replay-case.ts';
import { type Proportion, proportionOf } from '../replay/wilson-interval.ts';
import type { Difference } from './answers.ts';
import { judgeMutants } from './judge-mutants.ts';
import type { CompiledSystem, Mutant } from './mutant.ts';
import { mutantsOf } from './mutants-of.ts';
import type { ProposedCase } from './proposed-case.ts';

/** A mutant that no case notices; `proposal` would, and is missing only where it is too large to prove. */
export interface Survivor {
  readonly mutant: Mutant;
  readonly proposal: ProposedCase | undefined;
}

/** How many small mistakes in the rules the cases would notice. */
export interface MutationScore {
  /** Mutants that are noticed, of all that answer anything otherwise. */
  readonly killed: Proportion;
  /** The noticed ones by the gravest difference that some case shows. */
  readonly killedBy: Readonly<Record<Difference, number>>;
  /** Mutants that answer every state as the rules do, which is proved. They do not count. */
  readonly equivalent: readonly Mutant[];
  readonly survivors: readonly Survivor[];
  /** Ids of cases whose facts contradict each other: they notice nothing. */
  readonly contradictory: readonly string[];
}

/**
 * The mutation score of cases (DeMillo, Lipton and Sayward, Hints on test data selection, Computer 11 (1978), 34-41): the share of the
 * rules' mutants that change the answer to some case, which is its floor, what is concluded, or its ceiling. The states are over
 * the space of the base.
 */
export function mutationScore(cases: readonly ReplayCase[], system: CompiledSystem): MutationScore {
  const { fateOf, contradictory } = judgeMutants(cases, system);
  const killedBy = { FLOOR: 0, CONCLUSIONS: 0, CEILING: 0 };
  const equivalent: Mutant[] = [];
  const survivors: Survivor[] = [];
  for (const mutant of mutantsOf(system)) {
    const fate = fateOf(mutant);
    if (fate.kind === 'NOTICED') killedBy[fate.by] += 1;
    else if (fate.kind === 'EQUIVALENT') equivalent.push(mutant);
    else survivors.push({ mutant, proposal: fate.proposal });
  }
  const noticed = killedBy.FLOOR + killedBy.CONCLUSIONS + killedBy.CEILING;
  const killed = proportionOf(noticed, noticed + survivors.length);
  return { killed, killedBy, equivalent, survivors, contradictory };
}
