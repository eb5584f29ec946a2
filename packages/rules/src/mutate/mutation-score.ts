import { evaluateMany } from '../planes/evaluate-many.ts';
import { type PackedStates, packStates } from '../planes/packed-states.ts';
import { truthOfMany } from '../planes/truth-of-many.ts';
import type { TruthPlanes } from '../planes/truth-planes.ts';
import { closedCases } from '../replay/closed-cases.ts';
import type { ReplayCase } from '../replay/replay-case.ts';
import { type Proportion, proportionOf } from '../replay/wilson-interval.ts';
import { type Answers, answersOf, type Difference, differenceOf } from './answers.ts';
import type { CompiledSystem, Mutant } from './mutant.ts';
import { mutantsOf } from './mutants-of.ts';
import type { ProposedCase } from './proposed-case.ts';
import { synthesize } from './synthesize.ts';

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
  const { base } = system;
  const { states, contradictory } = closedCases(cases, [base]);
  const packed = packStates(base.space, states[0] ?? []);
  const planes = evaluateMany(base, packed);
  const answers = answersOf(base.rules, planes, packed);
  const killedBy = { FLOOR: 0, CONCLUSIONS: 0, CEILING: 0 };
  const equivalent: Mutant[] = [];
  const survivors: Survivor[] = [];
  for (const mutant of mutantsOf(system)) {
    const difference = differenceOf(answers, answersOfMutant(mutant, { system, packed, planes }), packed);
    if (difference) {
      killedBy[difference] += 1;
      continue;
    }
    const told = synthesize(mutant, base);
    if (told.kind === 'EQUIVALENT') equivalent.push(mutant);
    else survivors.push({ mutant, proposal: told.kind === 'DIFFERENT' ? told.proposal : undefined });
  }
  const noticed = killedBy.FLOOR + killedBy.CONCLUSIONS + killedBy.CEILING;
  const killed = proportionOf(noticed, noticed + survivors.length);
  return { killed, killedBy, equivalent, survivors, contradictory };
}

/** The answers of a mutant: only what it changes is evaluated again. */
function answersOfMutant(
  { changed }: Mutant,
  {
    system: { base },
    packed,
    planes,
  }: {
    readonly system: CompiledSystem;
    readonly packed: PackedStates;
    readonly planes: readonly TruthPlanes[];
  },
): Answers {
  const parts = base.rules.flatMap((rule, place) => {
    const { id } = rule.logic;
    const own = changed.has(id) ? changed.get(id) : rule;
    if (!own) return [];
    const known = changed.has(id) ? truthOfMany(own.node, packed) : planes[place];
    return known ? [{ rule: own, planes: known }] : [];
  });
  return answersOf(
    parts.map(({ rule }) => rule),
    parts.map((part) => part.planes),
    packed,
  );
}
