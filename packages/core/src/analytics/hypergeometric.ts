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
  const mode = Math.floor(((drawn + 1) * (marked + 1)) / (population + 2));
  // Terms are added from the largest on: those that come first would be too small for a number below the mode.
  return observed > mode ? sumUpwards(draws, observed, most) : 1 - sumDownwards(draws, observed - 1, least);
}

/** The chance of drawing from `from` to `most` marked things, `from` being above the mode. */
function sumUpwards(draws: Draws, from: number, most: number): number {
  let term = Math.exp(logChance(draws, from));
  let sum = term;
  for (let hits = from; hits < most; hits += 1) {
    term *= growth(draws, hits);
    sum += term;
  }
  return Math.min(1, sum);
}

/** The chance of drawing from `least` to `from` marked things, `from` being below the mode. */
function sumDownwards(draws: Draws, from: number, least: number): number {
  let term = Math.exp(logChance(draws, from));
  let sum = term;
  for (let hits = from; hits > least; hits -= 1) {
    term /= growth(draws, hits - 1);
    sum += term;
  }
  return Math.min(1, sum);
}

/** How many times likelier one hit more is than so many hits. */
function growth({ population, marked, drawn }: Draws, hits: number): number {
  const misses = drawn - hits;
  return ((marked - hits) * misses) / ((hits + 1) * (population - marked - misses + 1));
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
