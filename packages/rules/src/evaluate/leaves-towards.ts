import { assertNever } from '../assert-never.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import type { FactSpace } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';

/** The literals of a condition, each as it speaks for the condition being TRUE (`wanted` true) or FALSE; in order, repeated as they are. */
export function* leavesTowards(node: CompiledNode, wanted: boolean, space: FactSpace): Generator<MaskedFact> {
  switch (node.op) {
    case 'literal': {
      const full = space.facts[node.fact]?.full ?? 0;
      yield { fact: node.fact, mask: wanted ? node.mask : full & ~node.mask };
      return;
    }
    case 'all':
    case 'any':
    case 'atLeast':
      for (const part of node.of) yield* leavesTowards(part, wanted, space);
      return;
    case 'score':
      for (const { points, when } of node.items) {
        if (points !== 0) yield* leavesTowards(when, points > 0 === (wanted !== node.negated), space);
      }
      return;
    default:
      assertNever(node);
  }
}
