import type { Subject } from '../../graph/graph-document.ts';
import type { Change } from '../change.ts';
import { changeBetween } from '../draft/change-between.ts';
import { keepFormerSlug } from '../draft/keep-former-slug.ts';
import { sameContent } from '../patch/same-json.ts';
import type { Conflict } from './conflict.ts';
import { resolutionOf } from './conflict-of.ts';
import { mergeSubject } from './merge-subject.ts';
import { beginMerging, type Sides } from './merging.ts';
import { type Settled, statusConflict, wholeConflict, withStatusOf } from './whole-conflict.ts';

/** A change on a new base; none when what is published says the same. With open conflicts the change as it was. */
export interface RebasedChange {
  readonly change: Change | undefined;
  readonly conflicts: readonly Conflict[];
}

/** Puts a change on what is published of its subject now; null when it is not published. */
export function rebaseChange(change: Change, theirs: Subject | null, settled: Settled): RebasedChange {
  const { base, draft } = change;
  if (sameContent(theirs, draft)) return { change: undefined, conflicts: [] };
  if (sameContent(base, theirs)) return { change: onto(change, theirs, draft), conflicts: [] };
  if (!base || !theirs || !draft) return rebaseWhole(change, theirs, settled);
  const sides = { base, theirs, ours: draft };
  const conflict = statusConflict(sides, settled);
  if (!conflict) return rebaseParts(change, { sides, published: theirs }, settled);
  const choice = resolutionOf(conflict, settled.resolutions)?.choice;
  if (choice === undefined) return { change, conflicts: [conflict] };
  if (choice === 'THEIRS') return { change: undefined, conflicts: [] };
  const isTakenBack = choice === 'OURS' && conflict.choices.includes('UNION');
  const ofTheirs = isTakenBack ? withStatusOf(theirs, base) : theirs;
  return rebaseParts(change, { sides: { ...sides, theirs: ofTheirs }, published: theirs }, settled);
}

function rebaseWhole(change: Change, theirs: Subject | null, settled: Settled): RebasedChange {
  const conflict = wholeConflict(change, theirs, settled);
  const choice = resolutionOf(conflict, settled.resolutions)?.choice;
  if (choice === undefined) return { change, conflicts: [conflict] };
  if (choice === 'THEIRS') return { change: undefined, conflicts: [] };
  // A removal counted as a version, and one that is taken back is the next.
  const draft =
    !theirs && change.base && change.draft
      ? { ...change.draft, version: change.base.version + 2 }
      : change.draft;
  return { change: onto(change, theirs, draft), conflicts: [] };
}

interface Parts {
  readonly sides: Sides<Subject>;
  readonly published: Subject;
}

function rebaseParts(change: Change, { sides, published }: Parts, settled: Settled): RebasedChange {
  const merging = beginMerging(sides.ours, settled);
  const draft = mergeSubject(merging, sides);
  if (merging.open.length > 0) return { change, conflicts: merging.open };
  const linked = isSlugOfTheirsLost(sides, draft) ? keepFormerSlug(published, draft) : draft;
  return { change: onto(change, published, linked), conflicts: [] };
}

/** Whether the others published another slug, and it was settled that it is not to be this one. */
function isSlugOfTheirsLost({ base, theirs }: Sides<Subject>, merged: Subject): boolean {
  if (!('slug' in base && 'slug' in theirs && 'slug' in merged)) return false;
  return base.slug !== theirs.slug && theirs.slug !== merged.slug;
}

function onto(change: Change, base: Subject | null, draft: Subject | null): Change | undefined {
  return changeBetween({ base, draft, reason: change.reason, isMerge: change.action === 'MERGE_INTO' });
}
