/** As many as a list shows. */
const MOST_FOUND = 40;

/** What is found by what it is called. */
export interface Labelled {
  readonly label: string;
}

/**
 * The things whose label has every word of a text at the start of one of its own, shorter labels first; the first of all for an empty
 * text.
 */
export function searchLabels<Thing extends Labelled>(
  things: readonly Thing[],
  text: string,
): readonly Thing[] {
  const wanted = wordsOf(text);
  return things
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
