import { canonicalJson } from '../canonical-json.ts';
import type { Expression } from '../expression/expression.ts';
import type { Conclusion } from '../rule/rule-logic.ts';
import { sha256Hex } from '../sha256-hex.ts';

/** SHA-256 of the canonical JSON of a normalised condition and its sorted conclusion: equal hash, same rule. */
export function ruleHash(condition: Expression, then: Conclusion): string {
  const sorted = Object.fromEntries(
    Object.entries(then).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value]),
  );
  return sha256Hex(canonicalJson({ condition, then: sorted }));
}

/** SHA-256 over the sorted ids and hashes of rules, a line each: equal for rule sets that decide alike. */
export function ruleSetHash(rules: readonly { readonly id: string; readonly hash: string }[]): string {
  return sha256Hex(
    rules
      .map(({ id, hash }) => `${id} ${hash}`)
      .sort()
      .join('\n'),
  );
}
