import type { EditStore } from './edit-store.ts';
import { isAllSaved } from './edit-store.ts';
import { keepingWindows, takeKept } from './kept-edits.ts';
import { gone, ifGone, thisWindow } from './window-locks.ts';

/**
 * Goes on, with nothing unsaved of its own, from what a window that is gone could not save of a page; whether there was something. One
 * window's at a time: what is left comes once that is saved, as what somebody else wrote meanwhile does.
 */
export async function adoptKept(page: string, store: EditStore): Promise<boolean> {
  const place = { storage: localStorage, window: thisWindow(), page };
  let isAdopted = false;
  for (const window of windowsOf(page, store)) {
    if (isAdopted) break;
    await ifGone(window, () => {
      const state = store.state();
      if (!isAllSaved(state) || store.isSaving()) return;
      const next = takeKept(place, window, state);
      isAdopted = next !== state;
      if (isAdopted) store.restore(next);
    });
  }
  return isAdopted;
}

/** Calls back once a window is gone that keeps something of a page. */
export function watchKept(page: string, store: EditStore, onGone: () => void): () => void {
  const watch = new AbortController();
  for (const window of windowsOf(page, store))
    if (window !== thisWindow()) void gone(window, watch.signal).then(onGone);
  return () => watch.abort();
}

/** The windows whose edits of a page could be gone on from; this one's own are on the screen already where a text of it is held. */
function windowsOf(page: string, store: EditStore): readonly string[] {
  const state = store.state();
  const windows = keepingWindows({ storage: localStorage, page }, state);
  return windows.filter((each) => each !== thisWindow() || state.held.length === 0);
}
