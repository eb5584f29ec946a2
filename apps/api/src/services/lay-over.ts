import type { JudgedChange } from '@symptograph/core';
import type { Desk } from '../desk/desk.ts';
import type { GraphVersion } from '../graph-version.ts';
import { currentVersion } from '../http/requested-release.ts';
import type { LoadedDraft } from './load-draft.ts';

/** A change set over what is published now. */
export interface LaidOverDraft extends LoadedDraft {
  /** What is published. */
  readonly before: GraphVersion;
  /** The same with the changes in place. */
  readonly after: GraphVersion;
  /** Both as core takes them; the same objects as long as neither the set nor what is published changes. */
  readonly sides: JudgedChange;
}

/** Lays a change set over what is published now. */
export function layOver(desk: Desk, draft: LoadedDraft): LaidOverDraft {
  const before = currentVersion(desk.versions);
  const { number } = draft.changeSet;
  const { version, changes } = desk.overlays.over(before, { number, changes: draft.changes });
  const sides = { before: before.snapshot, after: version.snapshot, changes };
  return { ...draft, changes, before, after: version, sides };
}
