import type { CompiledRule } from '../compile/compiled.ts';
import { CONCLUSION_LISTS } from '../diff/outcome.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { AnalysedRule, Analysis } from './analysis.ts';
import { findingOn, titlesOf } from './finding-on.ts';

/**
 * SHADOWED: rules that conclude a level and nothing else, and that level or a more urgent one is concluded by others wherever they are TRUE.
 * Those that one other rule makes superfluous are SUBSUMED or EQUIVALENT instead.
 */
export function shadowed({ rules, subsumers }: Analysis): readonly RuleFinding[] {
  return rules.flatMap((analysed) => {
    const { rule } = analysed;
    if (subsumers.get(rule)?.length !== 0) return [];
    const others = shadowsOf(analysed).map(({ logic }) => logic);
    if (others.length === 0) return [];
    const what = `changes no level: wherever it is true, ${titlesOf(others, 'or')} already concludes one as urgent; remove it, or raise its level`;
    return [findingOn(rule.logic, { code: 'SHADOWED', what, related: others.map(({ id }) => id) })];
  });
}

/** A rule at least as urgent for each of a rule's ways; none when one of the ways has no such rule. */
function shadowsOf({ rule, ways }: AnalysedRule): readonly CompiledRule[] {
  const concludesMore = CONCLUSION_LISTS.some((list) => rule.logic.then[list].length > 0);
  if (!ways || rule.rank === 0 || concludesMore) return [];
  const shadows = new Set<CompiledRule>();
  for (const { fired } of ways) {
    const other = fired.find((one) => one !== rule && one.rank >= rule.rank);
    if (!other) return [];
    shadows.add(other);
  }
  return [...shadows];
}
