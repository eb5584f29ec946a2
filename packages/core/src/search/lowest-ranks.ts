import { KEYS_PER_BLOCK, type KeyRange, type KeyTable, NO_RANK } from './key-table.ts';

/** Beyond so many it is cheaper to sort them all. */
const FEW = 128;

/**
 * The `count` lowest ranks of a range of a table, lowest first; all of them when there are no more. Thousands of keys begin
 * with one letter; most are passed over by blocks.
 */
export function lowestRanksIn(
  table: KeyTable,
  { from, upTo }: KeyRange,
  count: number,
): ArrayLike<number> & Iterable<number> {
  if (upTo - from <= count || count > FEW) return table.ranks.slice(from, upTo).sort().subarray(0, count);
  const kept = new Uint32Array(count).fill(NO_RANK);
  let entry = from;
  while (entry < upTo) {
    const isPassedOver = entry % KEYS_PER_BLOCK === 0 && isHigh(table, entry / KEYS_PER_BLOCK, kept);
    if (!isPassedOver) insert(kept, table.ranks[entry] ?? NO_RANK);
    entry += isPassedOver ? KEYS_PER_BLOCK : 1;
  }
  return kept;
}

function isHigh({ lowest }: KeyTable, block: number, kept: Uint32Array): boolean {
  return (lowest[block] ?? NO_RANK) >= (kept[kept.length - 1] ?? NO_RANK);
}

/** Puts a rank at its place and lets the highest go; one that is higher yet changes nothing. */
function insert(kept: Uint32Array, rank: number): void {
  let place = kept.length - 1;
  if (rank >= (kept[place] ?? NO_RANK)) return;
  for (; place > 0 && (kept[place - 1] ?? 0) > rank; place -= 1) kept[place] = kept[place - 1] ?? 0;
  kept[place] = rank;
}
