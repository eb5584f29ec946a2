import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';
import type { Term } from '../implicant/term.ts';
import { FALSE, truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { answerNo } from './answer-no.ts';
import { isFinding } from './is-finding.ts';
import { openTerms } from './open-terms.ts';

/** Facts to be asked, in order, and what is known once the answer to all of them is no. */
export interface Exclusion {
  readonly facts: readonly MaskedFact[];
  readonly state: KnownState;
}

interface Candidate extends MaskedFact {
  readonly asFinding: boolean;
  /** How many less urgent rules a no would make false: facts that speak for milder causes are asked last. */
  readonly costs: number;
}

/**
 * As few facts as a greedy choice finds (V. Chvatal, A greedy heuristic for the set-covering problem, 1979) such that a no to all of
 * them leaves no rule of a rank undetermined. Findings that would be present come first; other facts only where these do not
 * suffice. A no that closes several ways at once, by the implications of the graph too, is preferred.
 */
export function excludingFacts(base: RuleBase, state: KnownState, rank: number): Exclusion {
  const rules = base.rules.filter((rule) => rule.rank === rank);
  let chosen: Exclusion = { facts: [], state };
  for (;;) {
    const open = rules.filter(({ node }) => truthOf(node, chosen.state) === UNKNOWN);
    const next = hitAll(
      open.flatMap((rule) => openTerms(rule, chosen.state, base)),
      chosen,
      { base, rank },
    );
    if (next.facts.length === chosen.facts.length) break;
    chosen = next;
  }
  return withoutSpare(chosen, { base, rules, state });
}

/** Adds facts until each of the ways is excluded, or none that is left can be. */
function hitAll(
  ways: readonly Term[],
  start: Exclusion,
  { base, rank }: { readonly base: RuleBase; readonly rank: number },
): Exclusion {
  const candidates = candidatesIn(ways, start.state, { base, rank });
  let chosen = start;
  let open = ways;
  while (open.length > 0) {
    const best = bestOf(candidates, open, { chosen, base });
    if (!best) break;
    chosen = { facts: [...chosen.facts, best.fact], state: best.state };
    open = open.filter((way) => !isExcluded(way, best.state));
  }
  return chosen;
}

function candidatesIn(
  ways: readonly Term[],
  state: KnownState,
  { base, rank }: { readonly base: RuleBase; readonly rank: number },
): readonly Candidate[] {
  const milder = base.rules.filter((rule) => rule.rank < rank && truthOf(rule.node, state) === UNKNOWN);
  const literals = new Map(ways.flat().map((literal) => [`${literal.fact} ${literal.mask}`, literal]));
  return [...literals.values()]
    .sort((a, b) => a.fact - b.fact || a.mask - b.mask)
    .map(({ fact, mask }) => {
      const after = answerNo(base, state, { facts: [{ fact, mask }] });
      const costs = after ? milder.filter(({ node }) => truthOf(node, after) === FALSE).length : 0;
      return { fact, mask, asFinding: isFinding(base.space, { fact, mask }), costs };
    });
}

function bestOf(
  candidates: readonly Candidate[],
  open: readonly Term[],
  { chosen, base }: { readonly chosen: Exclusion; readonly base: RuleBase },
): { readonly fact: MaskedFact; readonly state: KnownState } | undefined {
  let best:
    | { readonly candidate: Candidate; readonly excludes: number; readonly state: KnownState }
    | undefined;
  for (const candidate of candidates) {
    const state = answerNo(base, chosen.state, { facts: [candidate] });
    if (!state) continue;
    const excludes = open.filter((way) => isExcluded(way, state)).length;
    if (excludes === 0) continue;
    const { asFinding, costs } = candidate;
    const ahead = best
      ? Number(asFinding) - Number(best.candidate.asFinding) ||
        excludes - best.excludes ||
        best.candidate.costs - costs
      : 1;
    if (ahead > 0) best = { candidate, excludes, state };
  }
  return best && { fact: { fact: best.candidate.fact, mask: best.candidate.mask }, state: best.state };
}

function isExcluded(way: Term, state: KnownState): boolean {
  return way.some(({ fact, mask }) => ((state[fact] ?? 0) & mask) === 0);
}

interface Purpose {
  readonly base: RuleBase;
  readonly rules: readonly CompiledRule[];
  readonly state: KnownState;
}

/** Leaves out facts that others chosen later have made unnecessary. */
function withoutSpare(chosen: Exclusion, { base, rules, state }: Purpose): Exclusion {
  const openAfter = (known: KnownState) =>
    rules.filter(({ node }) => truthOf(node, known) === UNKNOWN).length;
  const least = openAfter(chosen.state);
  return chosen.facts.reduce<Exclusion>((kept, fact) => {
    const facts = kept.facts.filter((other) => other !== fact);
    const after = answerNo(base, state, { facts });
    return after && openAfter(after) <= least ? { facts, state: after } : kept;
  }, chosen);
}
