const MICROSECONDS_A_STEP = 10;
const STEPS = 1_000_000;

/** Collects times and gives percentiles of them, exact to 10 microseconds; what takes 10 s or more counts as 10 s. */
export function latencies() {
  const counts = new Uint32Array(STEPS);
  let total = 0;
  return {
    /** Takes a time in milliseconds. */
    add: (milliseconds: number): void => {
      const step = Math.min(STEPS - 1, Math.floor((milliseconds * 1_000) / MICROSECONDS_A_STEP));
      counts[step] = (counts[step] ?? 0) + 1;
      total += 1;
    },
    /** The time in milliseconds that this share of all stays within; 0 when there are none. */
    percentile: (share: number): number => {
      let left = Math.ceil(total * share);
      const step = counts.findIndex((count) => {
        left -= count;
        return left <= 0;
      });
      return total === 0 ? 0 : ((step + 1) * MICROSECONDS_A_STEP) / 1_000;
    },
  };
}
