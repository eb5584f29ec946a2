import type { ChangeSet, JudgedChange } from '@symptograph/core';
import type { Desk } from '../desk/desk.ts';
import type { GraphVersion } from '../graph-version.ts';
import { currentVersion } from '../http/requested-release.ts';
import type { LoadedDraft } from './load-draft.ts';

/** A change set over what is published now, or over what was published before it if it is published itself. */
export interface LaidOverDraft extends LoadedDraft {
  /** What it is laid over. */
  readonly before: GraphVersion;
  /** The same with the changes in place. */
  readonly after: GraphVersion;
  /** Both as core takes them; the same objects as long as neither the set nor what it is laid over changes. */
  readonly sides: JudgedChange;
}

/** Lays a change set over what is published now; one that is published over the release before its own, so that it shows for good what it did. */
export async function layOver(desk: Desk, draft: LoadedDraft): Promise<LaidOverDraft> {
  const before = await underneath(desk, draft.changeSet);
  const { number } = draft.changeSet;
  const { version, changes } = desk.overlays.over(before, { number, changes: draft.changes });
  const sides = { before: before.snapshot, after: version.snapshot, changes };
  return { ...draft, changes, before, after: version, sides };
}

async function underneath({ versions }: Desk, { publishedRelease }: ChangeSet): Promise<GraphVersion> {
  const before = publishedRelease === null ? undefined : await versions.at(publishedRelease - 1);
  return before ?? currentVersion(versions);
}
