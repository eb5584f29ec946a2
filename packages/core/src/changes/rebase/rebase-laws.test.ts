import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../../test/property-runs.ts';
import { aDisjointFork, aFork, type Fork } from '../../../test/random-subjects.ts';
import { applyToSnapshot } from '../../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { documentOf } from '../../graph/document-of.ts';
import type { Subject } from '../../graph/graph-document.ts';
import { allSubjects } from '../../graph/graph-of.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { changeBetween } from '../draft/change-between.ts';
import { type ChangesById, changesById } from '../draft/changes-by-id.ts';
import { editsOf } from '../draft/edits-of.ts';
import { headHashOf } from '../draft/head-hash-of.ts';
import type { Resolution } from './conflict.ts';
import { type Rebased, rebase } from './rebase.ts';

const distinct = (fork: fc.Arbitrary<Fork>) =>
  fc.uniqueArray(fork, { selector: ({ base }) => base.id, minLength: 1, maxLength: 4 });

function contentOf(graph: Snapshot): readonly Subject[] {
  const subjects = [...allSubjects(graph)].map((subject) => ({ ...subject, version: 0 }));
  return subjects.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sidesOf(forks: readonly Fork[]) {
  const changes = (side: 'theirs' | 'ours') =>
    changesById(
      forks.flatMap((fork) => changeBetween({ base: fork.base, draft: fork[side], reason: 'x' }) ?? []),
    );
  return {
    start: buildSnapshot(documentOf(forks.map(({ base }) => base))),
    theirs: changes('theirs'),
    ours: changes('ours'),
  };
}

const publish = (graph: Snapshot, changes: ChangesById) => applyToSnapshot(graph, editsOf(changes.values()));

interface Race {
  readonly start: Snapshot;
  readonly first: ChangesById;
  readonly second: ChangesById;
}

/** The second set put on what the first published. */
function rebasedAfter({ start, first, second }: Race, resolutions: readonly Resolution[] = []): Rebased {
  return rebase({ changes: second, published: publish(start, first), base: start, resolutions });
}

describe('two change sets on one graph', () => {
  test(
    'come to the same graph in either order where neither conflicts',
    () => {
      let clean = 0;
      const runs = propertyRuns('rebase commutes', 25);
      fc.assert(
        fc.property(distinct(aDisjointFork), (forks) => {
          const { start, theirs, ours } = sidesOf(forks);
          const [there, back] = [
            { start, first: theirs, second: ours },
            { start, first: ours, second: theirs },
          ];
          const [oursLast, theirsLast] = [rebasedAfter(there), rebasedAfter(back)];
          expect(oursLast.conflicts.length === 0).toBe(theirsLast.conflicts.length === 0);
          if (oursLast.conflicts.length > 0) return;
          clean += 1;
          const one = publish(publish(start, theirs), oursLast.changes);
          const other = publish(publish(start, ours), theirsLast.changes);
          expect(contentOf(one)).toEqual(contentOf(other));
          expect(headHashOf(oursLast.changes.values())).toBe(headHashOf(ours.values()));
        }),
        runs,
      );
      expect(clean).toBeGreaterThan(runs.numRuns / 4);
    },
    PROPERTY_TIMEOUT,
  );

  test(
    'rebase once: again nothing moves, and what conflicted conflicts with the same keys',
    () => {
      fc.assert(
        fc.property(distinct(aFork), (forks) => {
          const { start, theirs, ours } = sidesOf(forks);
          const once = rebasedAfter({ start, first: theirs, second: ours });
          const twice = rebasedAfter({ start, first: theirs, second: once.changes });
          expect(twice.moved).toEqual([]);
          expect([...twice.changes]).toEqual([...once.changes]);
          expect(twice.conflicts.map(({ key }) => key)).toEqual(once.conflicts.map(({ key }) => key));
          expect(JSON.parse(JSON.stringify([...once.changes]))).toEqual([...once.changes]);
        }),
        propertyRuns('rebase is idempotent', 25),
      );
    },
    PROPERTY_TIMEOUT,
  );
});
