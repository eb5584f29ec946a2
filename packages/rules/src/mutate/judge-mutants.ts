import type { CompiledRule } from '../compile/compiled.ts';
import { evaluateMany } from '../planes/evaluate-many.ts';
import { type PackedStates, packStates } from '../planes/packed-states.ts';
import { truthOfMany } from '../planes/truth-of-many.ts';
import type { TruthPlanes } from '../planes/truth-planes.ts';
import { closedCases } from '../replay/closed-cases.ts';
import type { ReplayCase } from '../replay/replay-case.ts';
import { type Answers, answersOf, type Difference, differenceOf } from './answers.ts';
import type { CompiledSystem, Mutant } from './mutant.ts';
import type { ProposedCase } from './proposed-case.ts';
import { synthesize } from './synthesize.ts';

/** What becomes of a mutant before some cases; a survivor's `proposal` would notice it, and is missing only where it is too large to prove. */
export type MutantFate =
  | { readonly kind: 'NOTICED'; readonly by: Difference }
  | { readonly kind: 'EQUIVALENT' }
  | { readonly kind: 'SURVIVED'; readonly proposal: ProposedCase | undefined };

/** Cases that are ready to be held against mutants one by one. */
export interface MutantJudge {
  readonly fateOf: (mutant: Mutant) => MutantFate;
  /** Ids of cases whose facts contradict each other: they notice nothing. */
  readonly contradictory: readonly string[];
}

/** Holds cases against the mutants of a system; their states are over the space of its base. */
export function judgeMutants(cases: readonly ReplayCase[], { base }: CompiledSystem): MutantJudge {
  const { states, contradictory } = closedCases(cases, [base]);
  const packed = packStates(base.space, states[0] ?? []);
  const planes = evaluateMany(base, packed);
  const answers = answersOf(base.rules, planes, packed);
  const fateOf = (mutant: Mutant): MutantFate => {
    const by = differenceOf(answers, answersOfMutant(mutant, { rules: base.rules, packed, planes }), packed);
    if (by) return { kind: 'NOTICED', by };
    const told = synthesize(mutant, base);
    if (told.kind === 'EQUIVALENT') return { kind: 'EQUIVALENT' };
    return { kind: 'SURVIVED', proposal: told.kind === 'DIFFERENT' ? told.proposal : undefined };
  };
  return { fateOf, contradictory };
}

/** What the rules themselves answer, of which a mutant changes a part. */
interface Evaluated {
  readonly rules: readonly CompiledRule[];
  readonly packed: PackedStates;
  readonly planes: readonly TruthPlanes[];
}

/** The answers of a mutant: only what it changes is evaluated again. */
function answersOfMutant({ changed }: Mutant, { rules, packed, planes }: Evaluated): Answers {
  const parts = rules.flatMap((rule, place) => {
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
