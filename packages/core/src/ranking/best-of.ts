/**
 * The places of the highest scores among the candidates (1 in `candidates`), best first and by place where they are
 * equal, at most `first`. Costs one pass, and an insertion for each place that is among the best so far.
 */
export function bestOf(candidates: Uint8Array, scores: Float64Array, first: number): readonly number[] {
  const best: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (candidates[place] !== 1 || (best.length >= first && score <= least)) continue;
    insert(best, place, scores);
    if (best.length > first) best.pop();
    if (best.length === first) least = scores[best.at(-1) ?? 0] ?? Number.POSITIVE_INFINITY;
  }
  return best;
}

function insert(best: number[], place: number, scores: Float64Array): void {
  const score = scores[place] ?? 0;
  let slot = best.length;
  while (slot > 0 && (scores[best[slot - 1] ?? 0] ?? 0) < score) slot -= 1;
  best.splice(slot, 0, place);
}
