import { type AskedFact, askedByRules, ruleBookOf } from '@symptograph/core';
import { type FactRef, factKey } from '@symptograph/rules';
import type { GraphVersion } from '../graph-version.ts';
import type { Proposal } from './book-side.ts';

/** The facts that a proposal asks about and that the rule books of some graphs do not, each once. */
export function newFacts(
  { rules, criteria }: Pick<Proposal, 'rules' | 'criteria'>,
  graphs: readonly GraphVersion[],
): readonly FactRef[] {
  const keyOf = ({ fact }: AskedFact) => factKey(fact);
  const known = new Set(graphs.flatMap(({ snapshot }) => ruleBookOf(snapshot).asked.map(keyOf)));
  const asked = new Map(askedByRules({ rules, criteria }).map((each) => [keyOf(each), each.fact]));
  return [...asked].flatMap(([key, fact]) => (known.has(key) ? [] : [fact]));
}
