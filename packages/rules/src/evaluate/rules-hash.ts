import { canonicalJson } from '../canonical-json.ts';
import type { RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { remembered } from '../remembered.ts';
import { sha256Hex } from '../sha256-hex.ts';
import { knownValues, valuesOfMask } from './known-values.ts';

type Hashed = Pick<RuleBase, 'space' | 'implications' | 'hash'>;

/** SHA-256 over the hash of the rules and the implications among their facts: equal for bases that answer alike in every state. */
export const rulesHash: (base: Hashed) => string = remembered((base: Hashed) =>
  sha256Hex(canonicalJson({ rules: base.hash, implications: statements(base) })),
);

/** SHA-256 over `rulesHash` and what is known in a closed state: equal hash, same evaluation. */
export function evaluationHash(base: Hashed, state: KnownState): string {
  return sha256Hex(canonicalJson({ rules: rulesHash(base), state: knownValues(base.space, state) }));
}

function statements({ space, implications }: Hashed): readonly string[] {
  const literal = (fact: number, mask: number) => {
    const known = space.facts[fact];
    return known ? [known.key, valuesOfMask(known, mask)] : [];
  };
  const texts = implications
    .flat()
    .map((each) => canonicalJson([literal(each.ifFact, each.ifMask), literal(each.thenFact, each.thenMask)]));
  return [...new Set(texts)].sort();
}
