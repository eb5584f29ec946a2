import { assertNever } from '../assert-never.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';

/** A truth value of strong Kleene logic (S. C. Kleene, Introduction to Metamathematics, 1952, section 64). */
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;

/** The truth value of a condition in a closed state. Further knowledge never changes one that is TRUE or FALSE. */
export function truthOf(node: CompiledNode, state: KnownState): Truth {
  switch (node.op) {
    case 'literal':
      return truthOfMask(node.mask, state[node.fact] ?? 0);
    case 'all':
      return truthOfAll(node.of, state);
    case 'any':
      return truthOfAny(node.of, state);
    case 'atLeast':
      return truthOfCount(node, state);
    case 'score':
      return truthOfScore(node, state);
    default:
      return assertNever(node);
  }
}

function truthOfMask(mask: number, known: number): Truth {
  if ((known & mask) === 0) return FALSE;
  return (known & ~mask) === 0 ? TRUE : UNKNOWN;
}

function truthOfAll(of: readonly CompiledNode[], state: KnownState): Truth {
  let truth: Truth = TRUE;
  for (const part of of) {
    const value = truthOf(part, state);
    if (value === FALSE) return FALSE;
    if (value === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}

function truthOfAny(of: readonly CompiledNode[], state: KnownState): Truth {
  let truth: Truth = FALSE;
  for (const part of of) {
    const value = truthOf(part, state);
    if (value === TRUE) return TRUE;
    if (value === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}

function truthOfCount({ n, of }: CompiledNode & { readonly op: 'atLeast' }, state: KnownState): Truth {
  let [sure, possible] = [0, 0];
  for (const part of of) {
    const value = truthOf(part, state);
    if (value === TRUE) sure += 1;
    if (value !== FALSE) possible += 1;
  }
  return sure >= n ? TRUE : possible < n ? FALSE : UNKNOWN;
}

function truthOfScore(
  { items, gte, negated }: CompiledNode & { readonly op: 'score' },
  state: KnownState,
): Truth {
  const { low, high } = scoreInterval(items, state);
  if (low >= gte) return negated ? FALSE : TRUE;
  if (high < gte) return negated ? TRUE : FALSE;
  return UNKNOWN;
}

/** The least and the greatest sum of points that what is known allows, each item standing for itself. */
export function scoreInterval(
  items: (CompiledNode & { readonly op: 'score' })['items'],
  state: KnownState,
): { readonly low: number; readonly high: number } {
  let [low, high] = [0, 0];
  for (const { points, when } of items) {
    const value = truthOf(when, state);
    if (value === TRUE || (value === UNKNOWN && points < 0)) low += points;
    if (value === TRUE || (value === UNKNOWN && points > 0)) high += points;
  }
  return { low, high };
}
