import { covers, type Term } from './term.ts';

/** The terms that no other term covers, each once, the shortest first; undefined when there are more than `most`. */
export function minimalTerms(terms: readonly Term[], most = Infinity): readonly Term[] | undefined {
  if (terms.length < 2) return terms;
  const byLength = terms
    .map((term) => ({ term, signature: signatureOf(term) }))
    .sort((a, b) => a.term.length - b.term.length || breadth(b.term) - breadth(a.term));
  const kept: { readonly term: Term; readonly signature: number }[] = [];
  for (const entry of byLength) {
    const isCovered = kept.some(
      ({ term, signature }) => (signature & ~entry.signature) === 0 && covers(term, entry.term),
    );
    if (!isCovered) kept.push(entry);
    if (kept.length > most) return undefined;
  }
  return kept.map(({ term }) => term);
}

/** A bit for each fact, modulo 32: a term can cover only terms that have all of its bits. */
function signatureOf(term: Term): number {
  return term.reduce((bits, { fact }) => bits | (1 << (fact & 31)), 0);
}

/** How many values a term leaves open: of two terms over the same facts only the broader can cover the other. */
function breadth(term: Term): number {
  let bits = 0;
  for (const { mask } of term) for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
