/**
 * P-values adjusted for having tested them all, in the given order: the false discovery rate at which each would be
 * called significant, min over j >= i of p(j) m / j (Benjamini and Hochberg 1995,
 * https://doi.org/10.1111/j.2517-6161.1995.tb02031.x).
 */
export function adjustPValues(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0));
  const adjusted = new Array<number>(pValues.length).fill(1);
  let least = 1;
  order.forEach((index, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, (pValues[index] ?? 1) * (pValues.length / rank));
    adjusted[index] = least;
  });
  return adjusted;
}
