import type { FactSpace } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';

/** The masks of a boolean fact that is absent, and of one that is present. */
export const ABSENT = 1;
export const PRESENT = 2;

/** Whether a fact is present or absent, and nothing else. */
export function isBoolean({ facts }: FactSpace, fact: number): boolean {
  return typeof facts[fact]?.values?.[0] === 'boolean';
}

/** Whether a literal says that a boolean fact is present: what can be one of several in "any of these?". */
export function isFinding(space: FactSpace, { fact, mask }: MaskedFact): boolean {
  return mask === PRESENT && isBoolean(space, fact);
}
