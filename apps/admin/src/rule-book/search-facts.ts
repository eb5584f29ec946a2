import type { KnownFact } from '@symptograph/rules';

/** As many as a list shows. */
const MOST_FOUND = 40;

/**
 * The facts whose label has every word of a text at the start of one of its own, shorter labels first; the first of all facts for an
 * empty text.
 */
export function searchFacts(facts: readonly KnownFact[], text: string): readonly KnownFact[] {
  const wanted = wordsOf(text);
  return facts
    .filter(({ label }) => {
      const words = wordsOf(label);
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    })
    .sort((a, b) => a.label.length - b.label.length || (a.label < b.label ? -1 : 1))
    .slice(0, MOST_FOUND);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
