import type { CompiledRule } from '../compile/compiled.ts';
import { CONCLUSION_LISTS } from '../diff/outcome.ts';
import type { AnalysedRule, Subsumers } from './analysis.ts';

/**
 * Which rules make which others superfluous. A rule is TRUE wherever another one is exactly when it is at every implicant of the other,
 * alone and closed. A rule that never fires is subsumed by none.
 */
export function subsumersOf(rules: readonly AnalysedRule[]): Subsumers {
  return new Map(rules.map((analysed) => [analysed.rule, subsumersOfRule(analysed)]));
}

function subsumersOfRule({ rule, ways }: AnalysedRule): readonly CompiledRule[] {
  const [first, ...others] = ways ?? [];
  let everywhere = (first?.fired ?? []).filter((other) => other !== rule && concludesAll(other, rule));
  for (const { fired } of others) {
    if (everywhere.length === 0) break;
    const there = new Set(fired);
    everywhere = everywhere.filter((other) => there.has(other));
  }
  return everywhere;
}

function concludesAll(stronger: CompiledRule, weaker: CompiledRule): boolean {
  return (
    stronger.rank >= weaker.rank &&
    CONCLUSION_LISTS.every((list) =>
      weaker.logic.then[list].every((id) => stronger.logic.then[list].includes(id)),
    )
  );
}
