import { remembered } from '../remembered.ts';
import type { FactSpace } from './fact-space.ts';

/** How many spaces of one list of facts are kept: those of the sets that are compared, and of a few edits before. */
const MOST_KEPT = 8;

interface KeptSpace {
  readonly key: string;
  readonly space: FactSpace;
}

const keptFor = remembered((_owner: object): KeptSpace[] => []);

/**
 * The space itself, or one made before for the same owner that asks the same facts at the same thresholds. What was compiled for one is
 * then as good for the other, so that an edit of one rule costs one rule.
 */
export function sameSpace(owner: object, space: FactSpace): FactSpace {
  const kept = keptFor(owner);
  const key = space.facts.map((fact) => `${fact.key} ${fact.size} ${fact.cuts.join()}`).join('\n');
  const known = kept.find((each) => each.key === key);
  if (known) return known.space;
  kept.push({ key, space });
  if (kept.length > MOST_KEPT) kept.shift();
  return space;
}
