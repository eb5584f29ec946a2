/** Items that wait, in lanes whose turns come one after another, so that who asks for much does not keep others waiting. */
export interface FairQueue<Lane, Item> {
  /** Puts an item at the end of a lane; false, and not put there, when the lane is full. */
  readonly put: (lane: Lane, item: Item) => boolean;
  /** Takes the item whose turn it is. */
  readonly take: () => Item | undefined;
  /** Takes all that are left. */
  readonly takeAll: () => readonly Item[];
}

/** An empty one; `mostWaiting` in each lane. */
export function createFairQueue<Lane, Item>(mostWaiting: number): FairQueue<Lane, Item> {
  /** Lanes with items, that whose turn it is first. */
  const lanes = new Map<Lane, Item[]>();
  const take = () => {
    for (const [lane, items] of lanes) {
      lanes.delete(lane);
      const [item, ...left] = items;
      if (left.length > 0) lanes.set(lane, left);
      return item;
    }
    return undefined;
  };
  return {
    put: (lane, item) => {
      const items = lanes.get(lane) ?? [];
      if (items.length >= mostWaiting) return false;
      lanes.set(lane, [...items, item]);
      return true;
    },
    take,
    takeAll: () => {
      const all = [...lanes.values()].flat();
      lanes.clear();
      return all;
    },
  };
}
