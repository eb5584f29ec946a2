/** Draws without replacement: of `population` things `marked` are marked, and `drawn` are drawn. */
export interface Draws {
  readonly population: number;
  readonly marked: number;
  readonly drawn: number;
}

/**
 * The chance of drawing at least `observed` marked things: the upper tail of the hypergeometric distribution, the
 * one-sided Fisher exact test (Rivals et al. 2007, https://doi.org/10.1093/bioinformatics/btl633). Terms are summed from
 * logarithms, so that small chances keep their digits down to about 1e-300. Counts are whole; `marked` and `drawn` are
 * at most `population`.
 */
export function upperTail(draws: Draws, observed: number): number {
  const { population, marked, drawn } = draws;
  const most = Math.min(marked, drawn);
  const least = Math.max(0, drawn + marked - population);
  if (observed <= least) return 1;
  if (observed > most) return 0;
  let term = Math.exp(logChance(draws, observed));
  let sum = term;
  for (let hits = observed; hits < most; hits += 1) {
    const misses = drawn - hits;
    term *= ((marked - hits) * misses) / ((hits + 1) * (population - marked - misses + 1));
    sum += term;
  }
  return Math.min(1, sum);
}

/** Natural logarithm of the chance of drawing exactly `hits` marked things. */
function logChance({ population, marked, drawn }: Draws, hits: number): number {
  return (
    logChoose(marked, hits) + logChoose(population - marked, drawn - hits) - logChoose(population, drawn)
  );
}

/** ln of `n` over `k`, as a sum of at most `k` logarithms: exact enough, and no table to keep. */
function logChoose(n: number, k: number): number {
  const steps = Math.min(k, n - k);
  let sum = 0;
  for (let step = 1; step <= steps; step += 1) sum += Math.log((n - steps + step) / step);
  return sum;
}
