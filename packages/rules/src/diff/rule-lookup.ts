import type { CompiledNode, CompiledRule, RuleBase } from '../compile/compiled.ts';
import { nothingKnown } from '../compile/fact-space.ts';
import { TRUE, truthOf } from '../kleene/truth-of.ts';

/** The rules of a base by the facts that they ask about, and by urgency: what makes looking at one sparse state cheap. */
export interface RuleLookup {
  readonly base: RuleBase;
  /** Places of the rules that ask about a fact, by the fact's place. */
  readonly byFact: readonly (readonly number[])[];
  /** Places of the rules that are true when nothing is known, and so always. Any other needs something known of its facts. */
  readonly always: readonly number[];
  readonly mostUrgentFirst: readonly CompiledRule[];
}

/** Indexes the rules of a base. */
export function lookUpRules(base: RuleBase): RuleLookup {
  const byFact: number[][] = base.space.facts.map(() => []);
  const nothing = nothingKnown(base.space);
  const always: number[] = [];
  for (const [place, { node }] of base.rules.entries()) {
    for (const fact of new Set(factsOf(node))) byFact[fact]?.push(place);
    if (truthOf(node, nothing) === TRUE) always.push(place);
  }
  const mostUrgentFirst = base.rules.toSorted((a, b) => b.rank - a.rank);
  return { base, byFact, always, mostUrgentFirst };
}

/** The places of the facts that a condition asks about, as often as it does. */
export function* factsOf(node: CompiledNode): Generator<number> {
  if (node.op === 'literal') yield node.fact;
  else if (node.op === 'score') for (const { when } of node.items) yield* factsOf(when);
  else for (const part of node.of) yield* factsOf(part);
}
