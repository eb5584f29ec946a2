import type { CompiledNode, RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { nodeParts } from '../compile/node-parts.ts';
import { scoreInterval } from '../kleene/truth-of.ts';
import type { RuleScore } from './evaluation.ts';

/** Every score that rules contain, with the sums that a closed state allows; in the order of the rules. */
export function scoresOf({ rules }: Pick<RuleBase, 'rules'>, state: KnownState): readonly RuleScore[] {
  return rules.flatMap((rule) =>
    [...scoresWithin(rule.node)].map(({ items, gte }) => ({
      rule,
      ...scoreInterval(items, state),
      threshold: gte,
    })),
  );
}

function* scoresWithin(node: CompiledNode): Generator<CompiledNode & { readonly op: 'score' }> {
  if (node.op === 'score') yield node;
  for (const part of nodeParts(node)) yield* scoresWithin(part);
}
