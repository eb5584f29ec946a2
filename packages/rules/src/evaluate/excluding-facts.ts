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

interface Candidate {
  readonly literal: MaskedFact;
  /** The ways that a no excludes, with what follows from it. */
  readonly excludes: ReadonlySet<Term>;
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
  within: { readonly base: RuleBase; readonly rank: number },
): Exclusion {
  const candidates = new Set(candidatesIn(ways, start.state, within));
  const facts = [...start.facts];
  let state = start.state;
  let open = ways;
  for (let best = bestOf(candidates, open); best; best = bestOf(candidates, open)) {
    candidates.delete(best);
    const after = answerNo(within.base, state, { facts: [best.literal] });
    if (!after) continue;
    facts.push(best.literal);
    state = after;
    open = open.filter((way) => !isExcluded(way, after));
  }
  return { facts, state };
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
    .flatMap((literal) => {
      const after = answerNo(base, state, { facts: [literal] });
      if (!after) return [];
      const excludes = new Set(ways.filter((way) => isExcluded(way, after)));
      const costs = milder.filter(({ node }) => truthOf(node, after) === FALSE).length;
      return [{ literal, excludes, asFinding: isFinding(base.space, literal), costs }];
    });
}

/** The candidate that excludes most of the ways that are open; findings before others, and of equals the one that costs least. */
function bestOf(candidates: Iterable<Candidate>, open: readonly Term[]): Candidate | undefined {
  let best: { readonly candidate: Candidate; readonly count: number } | undefined;
  for (const candidate of candidates) {
    const count = open.reduce((sum, way) => sum + Number(candidate.excludes.has(way)), 0);
    if (count === 0) continue;
    const ahead = best
      ? Number(candidate.asFinding) - Number(best.candidate.asFinding) ||
        count - best.count ||
        best.candidate.costs - candidate.costs
      : 1;
    if (ahead > 0) best = { candidate, count };
  }
  return best?.candidate;
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
