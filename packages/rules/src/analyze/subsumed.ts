import type { CompiledRule } from '../compile/compiled.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { Analysis } from './analysis.ts';
import { findingOn, titlesOf } from './finding-on.ts';

/**
 * SUBSUMED: rules that add nothing, because another one is TRUE wherever they are and concludes as much. EQUIVALENT: rules that do so to
 * each other, told once, on the later one.
 */
export function subsumed({ base, rules, subsumers }: Analysis): readonly RuleFinding[] {
  const placeOf = new Map(base.rules.map((rule, place) => [rule, place]));
  const isEarlier = (one: CompiledRule, other: CompiledRule) =>
    (placeOf.get(one) ?? 0) < (placeOf.get(other) ?? 0);
  return rules.flatMap(({ rule }) => {
    const all = subsumers.get(rule) ?? [];
    const equivalent = all.filter((other) => subsumers.get(other)?.includes(rule));
    const wider = all.filter((other) => !equivalent.includes(other));
    return [
      ...told(
        rule,
        'EQUIVALENT',
        equivalent.filter((other) => isEarlier(other, rule)),
      ),
      ...told(rule, 'SUBSUMED', wider),
    ];
  });
}

const WORDS = {
  EQUIVALENT: (titles: string) =>
    `says the same as ${titles}, true in the same states and with the same conclusions; keep one of them`,
  SUBSUMED: (titles: string) =>
    `adds nothing to ${titles}, true wherever it is and concluding as much; remove it, or make it ask for what it is meant to add`,
};

function told(
  { logic }: CompiledRule,
  code: keyof typeof WORDS,
  others: readonly CompiledRule[],
): readonly RuleFinding[] {
  if (others.length === 0) return [];
  const logics = others.map((other) => other.logic);
  return [
    findingOn(logic, { code, what: WORDS[code](titlesOf(logics)), related: logics.map(({ id }) => id) }),
  ];
}
