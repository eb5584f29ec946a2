import type { EditState } from './edit-state.ts';
import type { EditStore } from './edit-store.ts';

/** A store that was opened in this window, for which page. */
interface OpenStore {
  readonly page: string;
  readonly store: EditStore;
}

/** So many pages are remembered, the last ones. */
const MOST_STORES = 20;

let open: readonly OpenStore[] = [];

/**
 * The store of a page that this window had open before, with all that became of it since, or the one that `make` makes. What the
 * router has of a page may be older than what was written on it.
 */
export function openStore(
  page: string,
  { person, changeSet }: Pick<EditState, 'person' | 'changeSet'>,
  make: () => EditStore,
): EditStore {
  if (typeof window === 'undefined') return make();
  const isIt = ({ page: other, store }: OpenStore) => {
    const state = store.state();
    return other === page && state.person === person && state.changeSet === changeSet;
  };
  const known = open.find(isIt) ?? { page, store: make() };
  open = [...open.filter((each) => each !== known), known].slice(-MOST_STORES);
  return known.store;
}
