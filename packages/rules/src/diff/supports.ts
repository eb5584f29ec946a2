import type { CompiledImplication, RuleBase } from '../compile/compiled.ts';
import { product, type Terms, union } from '../implicant/products.ts';
import type { Term } from '../implicant/term.ts';

/**
 * For each fact and each of its values, the minimal terms from which the graph derives that the fact does not have that value; the term
 * that says so itself is one of them.
 */
export type Supports = readonly (readonly Terms[])[];

/**
 * The supports of everything that implications can derive, as their least fixed point: "what follows" read backwards. Undefined lists
 * are too large to prove.
 */
export function supportsOf({ space, implications }: Pick<RuleBase, 'space' | 'implications'>): Supports {
  const supports: Terms[][] = space.facts.map(({ full, size }, fact) =>
    Array.from({ length: size }, (_, value): Terms => rulingOut(fact, full & ~(1 << value))),
  );
  const open = new Set(implications.keys());
  for (const fact of open) {
    open.delete(fact);
    for (const implication of implications[fact] ?? []) {
      if (derive(implication, supports, space.facts[fact]?.size ?? 0)) open.add(implication.thenFact);
    }
  }
  return supports;
}

/** A value that is its fact's only one cannot be ruled out. */
function rulingOut(fact: number, mask: number): readonly Term[] {
  return mask === 0 ? [] : [[{ fact, mask }]];
}

/** Adds what one implication derives; true when that is new. */
function derive(
  { ifFact, ifMask, thenFact, thenMask }: CompiledImplication,
  supports: Terms[][],
  size: number,
): boolean {
  const premise = outside(supports[ifFact] ?? [], ifMask, size);
  const heads = supports[thenFact] ?? [];
  let isNew = false;
  for (const [value, known] of heads.entries()) {
    if ((thenMask & (1 << value)) !== 0) continue;
    const more = union([known, premise]);
    if (sameTerms(known, more)) continue;
    heads[value] = more;
    isNew = true;
  }
  return isNew;
}

/** The terms that rule out every value outside a mask. */
function outside(supports: readonly Terms[], mask: number, size: number): Terms {
  const lists: Terms[] = [];
  for (let value = 0; value < size; value += 1) if ((mask & (1 << value)) === 0) lists.push(supports[value]);
  return product(lists);
}

/** Whether two lists hold the same terms, in whichever order. */
export function sameTerms(a: Terms, b: Terms): boolean {
  if (!a || !b) return a === b;
  if (a.length !== b.length) return false;
  const known = new Set(a.map(keyOfTerm));
  return b.every((term) => known.has(keyOfTerm(term)));
}

/** The key of a term: the same for the same facts and masks. */
export function keyOfTerm(term: Term): string {
  return term.map(({ fact, mask }) => `${fact}:${mask}`).join(' ');
}

/** The minimal terms whose closure meets a term. */
export function unfold(term: Term, supports: Supports): Terms {
  return product(
    term.map(({ fact, mask }) => outside(supports[fact] ?? [], mask, supports[fact]?.length ?? 0)),
  );
}

/** The minimal terms that contradict themselves by the implications, though not by their own words. */
export function contradictionsOf(supports: Supports): Terms {
  return union(supports.map((values) => product(values)));
}
