import { canonicalJson } from '@symptograph/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../../test/property-runs.ts';
import { aDisjointFork, aFork, type Fork, fieldOf } from '../../../test/random-subjects.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { EMPTY_GRAPH, type Subject } from '../../graph/graph-document.ts';
import { changeBetween } from '../draft/change-between.ts';
import { readSubject } from '../patch/read-subject.ts';
import { sameContent, sameJson } from '../patch/same-json.ts';
import type { Conflict, ConflictChoice, Resolution } from './conflict.ts';
import { type RebasedChange, rebaseChange } from './rebase-change.ts';

const published = buildSnapshot(EMPTY_GRAPH);

function merge({ base, theirs, ours }: Fork, resolutions: readonly Resolution[] = []): RebasedChange {
  const change = changeBetween({ base, draft: ours });
  if (!change) return { change: undefined, conflicts: [] };
  const settled = {
    published,
    named: () => published,
    resolutions: new Map(resolutions.map((each) => [each.key, each])),
  };
  return rebaseChange(change, { ...theirs, version: 2 }, settled);
}

/** What is published after the rebased change. */
function outcome({ theirs }: Fork, { change }: RebasedChange): Subject | null {
  return change ? change.draft : theirs;
}

const settle = (conflicts: readonly Conflict[], choice: ConflictChoice): readonly Resolution[] =>
  conflicts.map(({ key }) => ({ key, choice }));

describe('merging what two made of one subject', () => {
  test(
    'never collides in different fields, keeps both, and comes to the same whoever was first',
    () => {
      fc.assert(
        fc.property(aDisjointFork, (fork) => {
          const there = merge(fork);
          const back = merge({ base: fork.base, theirs: fork.ours, ours: fork.theirs });
          expect(there.conflicts).toEqual([]);
          expect(back.conflicts).toEqual([]);
          const merged = outcome(fork, there);
          expect(sameContent(merged, outcome({ ...fork, theirs: fork.ours }, back))).toBe(true);
          for (const side of [fork.theirs, fork.ours]) {
            for (const key of Object.keys(side)) {
              if (key === 'version' || sameJson(fieldOf(side, key), fieldOf(fork.base, key))) continue;
              expect(merged && fieldOf(merged, key)).toEqual(fieldOf(side, key));
            }
          }
        }),
        propertyRuns('disjoint edits', 50),
      );
    },
    PROPERTY_TIMEOUT,
  );

  test(
    'collides where both give one field another single value, and then leaves the change as it was',
    () => {
      fc.assert(
        fc.property(aFork, (fork) => {
          const { change, conflicts } = merge(fork);
          const isCollision = Object.keys(fork.base).some((key) => {
            const [base, theirs, ours] = [fork.base, fork.theirs, fork.ours].map((side) =>
              fieldOf(side, key),
            );
            const isSingle =
              key === 'when' || [base, theirs, ours].every((value) => typeof value !== 'object');
            const isProse = ['narrative', 'profile', 'rationale', 'advice', 'safetyNet', 'referTo'].includes(
              key,
            );
            return (
              isSingle &&
              !isProse &&
              new Set([base, theirs, ours].map((value) => canonicalJson(value ?? null))).size === 3
            );
          });
          if (isCollision) expect(conflicts.length).toBeGreaterThan(0);
          if (conflicts.length > 0) expect(change?.base).toEqual(fork.base);
          else if (change) expect(readSubject(change.draft as never).ok).toBe(true);
        }),
        propertyRuns('collisions', 50),
      );
    },
    PROPERTY_TIMEOUT,
  );

  test(
    'comes to the same whoever was first, where nothing collides',
    () => {
      fc.assert(
        fc.property(aFork, (fork) => {
          const there = merge(fork);
          const back = merge({ base: fork.base, theirs: fork.ours, ours: fork.theirs });
          expect(there.conflicts.length > 0).toBe(back.conflicts.length > 0);
          if (there.conflicts.length > 0) return;
          const merged = outcome(fork, there);
          expect(merged && { ...merged, version: 1 }).toEqual({
            ...(outcome({ ...fork, theirs: fork.ours }, back) as Subject),
            version: 1,
          });
        }),
        propertyRuns('merging commutes', 50),
      );
    },
    PROPERTY_TIMEOUT,
  );

  test(
    'is settled by the keys of its conflicts, and then has none, also when it is asked again',
    () => {
      fc.assert(
        fc.property(aFork, fc.constantFrom<ConflictChoice>('OURS', 'THEIRS'), (fork, choice) => {
          let resolutions: readonly Resolution[] = [];
          let merged = merge(fork);
          expect(merge(fork)).toEqual(merged);
          for (let round = 0; round < 20 && merged.conflicts.length > 0; round += 1) {
            resolutions = [...resolutions, ...settle(merged.conflicts, choice)];
            merged = merge(fork, JSON.parse(JSON.stringify(resolutions)));
          }
          expect(merged.conflicts).toEqual([]);
          expect(merge(fork, resolutions)).toEqual(merged);
          if (merged.change) expect(readSubject(merged.change.draft as never).ok).toBe(true);
        }),
        propertyRuns('settled conflicts', 50),
      );
    },
    PROPERTY_TIMEOUT,
  );
});
