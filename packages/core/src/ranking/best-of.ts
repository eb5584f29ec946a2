/** A condition, by its place (see `conditionPriors`), and its score. */
export interface Standing {
  readonly place: number;
  readonly score: number;
}

/**
 * The places of the highest scores, best first and by place where they are equal, at most `first`; `scores` are by place. Costs one pass,
 * and an insertion for each place that is among the best so far.
 */
export function bestOf(places: readonly number[], scores: Float64Array, first: number): readonly Standing[] {
  const best: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let index = 0; first > 0 && index < places.length; index += 1) {
    const place = places[index] ?? 0;
    if (best.length === first && (scores[place] ?? 0) < least) continue;
    insert(best, place, scores);
    if (best.length > first) best.pop();
    least = scores[best[best.length - 1] ?? 0] ?? least;
  }
  return best.map((place) => ({ place, score: scores[place] ?? 0 }));
}

function insert(best: number[], place: number, scores: Float64Array): void {
  const score = scores[place] ?? 0;
  let slot = best.length;
  for (; slot > 0; slot -= 1) {
    const before = best[slot - 1] ?? 0;
    const other = scores[before] ?? 0;
    if (other > score || (other === score && before < place)) break;
    best[slot] = before;
  }
  best[slot] = place;
}
