/** As many as a list shows. */
const MOST_FOUND = 40;

/** What is found by what it is called. */
export interface Labelled {
  readonly label: string;
  /** Other names for it. */
  readonly synonyms?: readonly string[] | undefined;
}

/**
 * The things of which every word of a text begins a word of their label, shorter labels first; then those of which another name has
 * them. The first of all for an empty text.
 */
export function searchLabels<Thing extends Labelled>(
  things: readonly Thing[],
  text: string,
): readonly Thing[] {
  const wanted = wordsOf(text);
  const isIn = (name: string) => {
    const words = wordsOf(name);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
  const byLabel = things.filter(({ label }) => isIn(label));
  const found = new Set(byLabel);
  const others = things.filter(
    (thing) => !found.has(thing) && thing.synonyms?.some((name) => isIn(`${name} ${thing.label}`)),
  );
  return [...byLabel.sort(shorterFirst), ...others.sort(shorterFirst)].slice(0, MOST_FOUND);
}

function shorterFirst(a: Labelled, b: Labelled): number {
  return a.label.length - b.label.length || (a.label < b.label ? -1 : 1);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
