import { type Change, headHashOf, overlayOf } from '@symptograph/core';
import { LRUCache } from 'lru-cache';
import type { GraphVersion } from '../graph-version.ts';

/** Graphs with change sets laid over them. */
export interface Overlays {
  /** A version of the graph with the changes of a change set in place; the same one again as long as neither changes. */
  readonly over: (version: GraphVersion, draft: Draft) => Overlay;
}

/** A graph with the changes of a change set in place, and these changes: the same objects for the same overlay, by which what is worked out of them is known again. */
interface Overlay {
  readonly version: GraphVersion;
  readonly changes: readonly Change[];
}

/** The content of a change set. */
interface Draft {
  readonly number: number;
  readonly changes: readonly Change[];
}

/** An overlay shares nearly all with the graph below it. */
const MOST_KEPT = 16;

/** None yet. */
export function createOverlays(): Overlays {
  const kept = new LRUCache<string, Overlay>({ max: MOST_KEPT });
  return {
    over: (version, { number, changes }) => {
      const key = `${version.release.hash} ${number} ${headHashOf(changes)} ${basesOf(changes)}`;
      const known = kept.get(key);
      if (known) return known;
      const overlaid: GraphVersion = {
        release: version.release,
        snapshot: overlayOf(version.snapshot, changes),
        changeSet: number,
      };
      const overlay = { version: overlaid, changes };
      kept.set(key, overlay);
      return overlay;
    },
  };
}

/** The head hash says nothing of what the changes start from, and their versions show it. */
function basesOf(changes: readonly Change[]): string {
  return changes.map(({ base }) => base?.version ?? 0).join('.');
}
