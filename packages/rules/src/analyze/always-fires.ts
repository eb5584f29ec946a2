import { nothingKnown } from '../compile/fact-space.ts';
import { closedStateOf } from '../diff/term-state.ts';
import { TRUE, truthOf } from '../kleene/truth-of.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { Analysis } from './analysis.ts';
import { findingOn } from './finding-on.ts';

/** ALWAYS_FIRES: rules that are TRUE for anybody, or for anybody with one of the complaints of their scope. */
export function alwaysFires({ base, rules }: Analysis): readonly RuleFinding[] {
  const nothing = nothingKnown(base.space);
  return rules.flatMap(({ rule }) => {
    const { logic, node } = rule;
    if (truthOf(node, nothing) === TRUE) {
      const what = 'is true for everybody, whatever is known; give it a condition or a scope';
      return [findingOn(logic, { code: 'ALWAYS_FIRES', what, witnesses: [[]] })];
    }
    return logic.scope.flatMap((concept, place) => {
      const fact = base.space.indexOf.get(concept);
      const term = fact === undefined ? [] : [{ fact, mask: 2 }];
      const state = closedStateOf(base, term);
      if (fact === undefined || !state || truthOf(node, state) !== TRUE) return [];
      const what = `is true for everybody with ${base.space.facts[fact]?.label ?? concept}, whatever else is known; check that its condition is meant to add nothing`;
      return [findingOn(logic, { code: 'ALWAYS_FIRES', path: `scope.${place}`, what, witnesses: [term] })];
    });
  });
}
