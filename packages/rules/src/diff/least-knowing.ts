import { covers, type Term } from '../implicant/term.ts';

/** Something that shows at a term: the term, and all that each side knows there. */
export interface KnownOnBothSides {
  readonly term: Term;
  readonly old: { readonly known: Term };
  readonly next: { readonly known: Term };
}

/** Those of which no other one knows as little or less on both sides; of those that know the same, the one with the shortest term. */
export function leastKnowing<Shown extends KnownOnBothSides>(shown: readonly Shown[]): readonly Shown[] {
  const byKnowledge = shown.toSorted((a, b) => knowledge(a) - knowledge(b) || a.term.length - b.term.length);
  const kept: Shown[] = [];
  for (const one of byKnowledge) if (!kept.some((other) => knowsNoMore(other, one))) kept.push(one);
  return kept.filter((one) => !kept.some((other) => other !== one && knowsNoMore(other, one)));
}

function knowledge({ old, next }: KnownOnBothSides): number {
  return old.known.length + next.known.length;
}

function knowsNoMore(one: KnownOnBothSides, other: KnownOnBothSides): boolean {
  return covers(one.old.known, other.old.known) && covers(one.next.known, other.next.known);
}
