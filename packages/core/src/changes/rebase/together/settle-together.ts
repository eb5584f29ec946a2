import type { Snapshot } from '../../../graph/snapshot.ts';
import type { SlicedWork } from '../../../sliced-work.ts';
import type { ChangesById } from '../../draft/changes-by-id.ts';
import { overlayOf, overlayWork } from '../../draft/overlay-of.ts';
import type { Conflict, Resolution } from '../conflict.ts';
import { resolutionOf } from '../conflict-of.ts';
import type { Settled } from '../whole-conflict.ts';
import type { Clash, FindClashes, Overlays } from './clash.ts';
import { cycles } from './cycles.ts';
import { duplicateConcepts } from './duplicate-concepts.ts';
import { duplicateEdges } from './duplicate-edges.ts';
import { goneButNamed } from './gone-but-named.ts';
import { namesGone } from './names-gone.ts';

const FINDERS: readonly FindClashes[] = [namesGone, goneButNamed, duplicateEdges, duplicateConcepts, cycles];

/** What is settled may clash anew; after so many rounds what is left stays open. */
const MOST_ROUNDS = 20;

/** The changes as they were before the rebase, and the graph of the release that they start from. */
export interface Together extends Settled {
  readonly before: ChangesById;
  readonly base: Snapshot;
  /** Subjects with open conflicts of their own, which come first. */
  readonly isOpen: ReadonlySet<string>;
}

/** The changes after all that was settled, and what is open. */
export interface SettledTogether {
  readonly changes: ChangesById;
  readonly conflicts: readonly Conflict[];
}

/** Settles what changes have come to be to other subjects by what was published since their base. */
export function* settleTogetherWork(together: Together, changes: ChangesById): SlicedWork<SettledTogether> {
  const { base, published } = together;
  if (base === published) return { changes, conflicts: [] };
  let atBase: Snapshot | undefined;
  const before = () => {
    atBase ??= overlayOf(base, together.before.values());
    return atBase;
  };
  let current = changes;
  for (let round = 0; ; round += 1) {
    const overlays = { published, now: yield* overlayWork(published, current.values()), base, before };
    const clashes = clashesOf(current, overlays, together.isOpen);
    const next = round < MOST_ROUNDS ? settleFirst(current, clashes, together.resolutions) : undefined;
    if (!next) return { changes: current, conflicts: openOf(clashes, together.resolutions) };
    current = next;
  }
}

function clashesOf(changes: ChangesById, overlays: Overlays, isOpen: ReadonlySet<string>): readonly Clash[] {
  return [...changes.values()]
    .filter(({ subjectId }) => !isOpen.has(subjectId))
    .flatMap((change) => FINDERS.flatMap((find) => find(change, overlays)));
}

/** The changes after the first clash that was settled by changing them; undefined when there is none. */
function settleFirst(
  changes: ChangesById,
  clashes: readonly Clash[],
  resolutions: ReadonlyMap<string, Resolution>,
): ChangesById | undefined {
  for (const { conflict, settle } of clashes) {
    const resolution = resolutionOf(conflict, resolutions);
    const next = resolution ? settle(changes, resolution) : changes;
    if (next !== changes) return next;
  }
  return undefined;
}

/** What nobody settled, and what could not be settled as somebody wanted it. */
function openOf(
  clashes: readonly Clash[],
  resolutions: ReadonlyMap<string, Resolution>,
): readonly Conflict[] {
  return clashes
    .map(({ conflict }) => conflict)
    .filter((conflict) => resolutionOf(conflict, resolutions)?.choice !== 'OURS');
}
