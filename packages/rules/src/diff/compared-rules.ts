import type { CompiledNode, CompiledRule } from '../compile/compiled.ts';
import type { GraphSide } from './graph-side.ts';
import { changedRules, type RulePair } from './rule-changes.ts';
import { factsOf } from './rule-lookup.ts';
import { sameTerms } from './supports.ts';

/** The rules that a comparison has to look at: no other rule can answer differently on the two sides. */
export interface ComparedRules {
  /** Those that differ themselves. */
  readonly changed: readonly RulePair[];
  /** Those that are the same, but ask about a fact that the two graphs derive differently. */
  readonly affected: readonly { readonly before: CompiledRule; readonly after: CompiledRule }[];
}

/** Finds the rules that can answer differently. */
export function comparedRules(old: GraphSide, next: GraphSide): ComparedRules {
  const changed = changedRules(old.base, next.base);
  const moved = movedFacts(old, next);
  const asksMoved = (node: CompiledNode) => [...factsOf(node)].some((fact) => moved.has(fact));
  const isChanged = new Set(changed.map(({ before }) => before?.logic.id));
  const byId = new Map(next.base.rules.map((rule) => [rule.logic.id, rule]));
  const affected = old.base.rules.flatMap((before) => {
    const after = byId.get(before.logic.id);
    const isSame = after !== undefined && !isChanged.has(before.logic.id);
    return isSame && asksMoved(before.node) ? [{ before, after }] : [];
  });
  return { changed, affected };
}

/** The facts of which something follows from other terms on one side than on the other. */
function movedFacts({ supports: old }: GraphSide, { supports: next }: GraphSide): ReadonlySet<number> {
  const moved = new Set<number>();
  for (const [fact, values] of old?.entries() ?? []) {
    if (values.some((terms, value) => !sameTerms(terms, next?.[fact]?.[value]))) moved.add(fact);
  }
  return moved;
}
