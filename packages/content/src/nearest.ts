/** Up to three of the words that are nearest to one, those that share nothing with it left out. */
export function nearest(word: string, words: readonly string[]): readonly string[] {
  const distances = [...new Set(words)].map((candidate) => {
    const isPart = candidate.includes(word) || word.includes(candidate);
    return { candidate, distance: isPart ? 1 : editDistance(word, candidate) };
  });
  return distances
    .filter(({ distance }) => distance <= Math.max(2, word.length / 3))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance: inserted, removed and replaced letters. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (const [placeA, letterA] of [...a].entries()) {
    const next = [placeA + 1];
    for (const [placeB, letterB] of [...b].entries()) {
      const replaced = (row[placeB] ?? 0) + (letterA === letterB ? 0 : 1);
      next.push(Math.min(replaced, (row[placeB + 1] ?? 0) + 1, (next[placeB] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
