import { assertNever } from '../assert-never.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import { MAX_TERMS } from '../implicant/products.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { Analysis } from './analysis.ts';
import { findingOn } from './finding-on.ts';

/** TOO_LARGE_TO_PROVE: rules with more implicants than can be looked at, with how to split each. */
export function tooLarge({ rules }: Analysis): readonly RuleFinding[] {
  return rules.flatMap(({ rule, terms }) => {
    if (terms) return [];
    const most = MAX_TERMS.toLocaleString('en-US');
    const what = `is true in more than ${most} minimal combinations of facts, or the rules together in too many, so that nothing can be proved about it; ${adviceFor(rule.node)}`;
    return [findingOn(rule.logic, { code: 'TOO_LARGE_TO_PROVE', severity: 'ERROR', what })];
  });
}

function adviceFor(node: CompiledNode): string {
  switch (node.op) {
    case 'any':
      return `make a rule of each of its ${node.of.length} alternatives`;
    case 'all': {
      const widest = Math.max(
        0,
        ...node.of.map((part) => ('of' in part && part.op !== 'all' ? part.of.length : 0)),
      );
      return widest > 0
        ? `make a rule of each of the ${widest} alternatives in its widest part`
        : 'split it into rules that ask for less';
    }
    case 'atLeast':
      return `ask for fewer than ${node.n} of ${node.of.length}, or split what it counts into groups with a rule each`;
    case 'score':
      return `leave out items that seldom matter of its ${node.items.length}, or give the strongest items rules of their own`;
    case 'literal':
      return 'split it';
    default:
      return assertNever(node);
  }
}
