import type { FactRef } from '../expression/fact-ref.ts';
import type { FactDomain } from '../vocabulary/vocabulary.ts';

/**
 * One fact of a space and its finite domain. Value `i` of the domain is bit `i` of a mask: for a boolean absent (1) and present (2), for
 * an enumeration its values in order, for a number the regions between its cuts, the lowest first.
 */
export interface SpaceFact {
  readonly key: string;
  readonly fact: FactRef;
  readonly label: string;
  /** What it can be, in every graph that the space was built for. */
  readonly domain: FactDomain;
  /** How many values the domain has, at most 31. */
  readonly size: number;
  /** The mask of the whole domain: nothing is known. */
  readonly full: number;
  /** The values of a boolean or an enumeration; undefined for a number. */
  readonly values: readonly (boolean | string)[] | undefined;
  /** Thresholds of a number, ascending, in `unit`: region i lies at or above cut i-1 and below cut i. */
  readonly cuts: readonly number[];
  readonly unit: string | undefined;
}

/** All facts that some rule sets ask about. What is known is a `Uint32Array` with a non-empty mask for each. */
export interface FactSpace {
  readonly facts: readonly SpaceFact[];
  /** Key of a fact to its place in `facts`. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/** What is known, a mask for each fact of a space. */
export type KnownState = Uint32Array;

/** The state in which nothing is known. */
export function nothingKnown({ facts }: FactSpace): KnownState {
  const state = new Uint32Array(facts.length);
  for (const [place, { full }] of facts.entries()) state[place] = full;
  return state;
}
