import type { RuleBase } from '../compile/compiled.ts';
import { diffRuleBases } from '../diff/diff-rule-bases.ts';
import { shortened } from '../diff/shortened.ts';
import { termOfState } from '../diff/term-state.ts';
import type { CeilingWitness } from '../diff/witness.ts';
import { workBudget } from '../work-budget.ts';
import { ceilingDifference } from './ceiling-difference.ts';
import { type Mutant, mutatedBase } from './mutant.ts';
import { nearestCase } from './nearest-case.ts';
import { type ProposedCase, proposedCase } from './proposed-case.ts';

/** What is known of a mutant: a case tells it from the rules, nothing can, or it is too large to prove either. */
export type Synthesis =
  | { readonly kind: 'DIFFERENT'; readonly proposal: ProposedCase }
  | { readonly kind: 'EQUIVALENT' }
  | { readonly kind: 'UNPROVED' };

/** Terms that may be looked at before it is given up that only a ceiling differs. */
const BUDGET = 300_000;

const GRAVITY = ['FLOOR', 'CONCLUSIONS', 'CEILING'] as const;

/**
 * A case that tells a mutant from its rules, by the minimal witnesses of what changes: one in which another level is established
 * rather than one in which something else is concluded, with as few facts as possible; or the proof that there is none.
 */
export function synthesize(mutant: Mutant, base: RuleBase): Synthesis {
  const compared = { old: base, next: mutatedBase(base, mutant) };
  const diff = diffRuleBases(base, compared.next);
  const proposals = diff.witnesses
    .flatMap(({ term }) => proposedCase(term, compared) ?? [])
    .sort((a, b) => gravity(a) - gravity(b) || a.term.length - b.term.length);
  if (proposals[0]) return { kind: 'DIFFERENT', proposal: nearestCase(proposals[0], compared) };
  if (diff.findings.length > 0) return { kind: 'UNPROVED' };
  return byCeiling(diff.ceilings, mutant, compared);
}

function byCeiling(
  ceilings: readonly CeilingWitness[],
  mutant: Mutant,
  { old, next }: { readonly old: RuleBase; readonly next: RuleBase },
): Synthesis {
  const budget = workBudget(BUDGET);
  let isProved = true;
  for (const witness of ceilings) {
    const found = ceilingDifference(witness, { old, next, changed: new Set(mutant.changed.keys()) }, budget);
    if (found === 'TOO_LARGE') isProved = false;
    if (typeof found === 'string') continue;
    const proposal = proposedCase(shortened(termOfState(old.space, found), [old]), { old, next });
    if (proposal) return { kind: 'DIFFERENT', proposal };
  }
  return { kind: isProved ? 'EQUIVALENT' : 'UNPROVED' };
}

function gravity({ difference }: ProposedCase): number {
  return GRAVITY.indexOf(difference);
}
