import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../../test/property-runs.ts';
import { documentAfter, manyPuts, someEdits } from '../../../test/random-edits.ts';
import { applyToSnapshot } from '../../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { EMPTY_GRAPH, type Subject } from '../../graph/graph-document.ts';
import { allSubjects } from '../../graph/graph-of.ts';
import { conceptById, subjectById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { aConcept, aGraph, aStatement } from '../../testing/index.ts';
import { changeBetween } from '../draft/change-between.ts';
import { type ChangesById, changesById } from '../draft/changes-by-id.ts';
import { editsOf } from '../draft/edits-of.ts';
import { planRevert, type ReleasedSubject } from './plan-revert.ts';

const REASON = 'Takes back release 2.';

/** All that a graph says, versions left out. */
function contentOf(graph: Snapshot): readonly Subject[] {
  const subjects = [...allSubjects(graph)].map((subject) => ({ ...subject, version: 0 }));
  return subjects.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function publish(graph: Snapshot, changes: ChangesById) {
  const edits = editsOf(changes.values());
  const after = applyToSnapshot(graph, edits);
  const revisions = [...changes.keys()].map(
    (id): ReleasedSubject => ({
      before: subjectById(graph, id) ?? null,
      after: subjectById(after, id) ?? null,
    }),
  );
  return { after, revisions };
}

function changesTo(graph: Snapshot, wanted: readonly (readonly [string, Subject | null])[]): ChangesById {
  return changesById(
    wanted.flatMap(
      ([id, draft]) =>
        changeBetween({ base: subjectById(graph, id) ?? null, draft, reason: 'Because.' }) ?? [],
    ),
  );
}

describe('taking back a release', () => {
  test(
    'brings back what was said before it, whatever it created, changed, deprecated or removed',
    () => {
      fc.assert(
        fc.property(manyPuts, someEdits, (puts, edits) => {
          const start = buildSnapshot(documentAfter(EMPTY_GRAPH, puts));
          const wanted = edits.map((edit) =>
            edit.type === 'put' ? ([edit.subject.id, edit.subject] as const) : ([edit.id, null] as const),
          );
          const changes = changesTo(start, wanted);
          const { after, revisions } = publish(start, changes);
          const revert = planRevert({
            revisions,
            released: after,
            published: after,
            reason: REASON,
            resolutions: [],
          });
          expect(revert.conflicts).toEqual([]);
          expect(revert.changes.size).toBe(changes.size);
          expect(contentOf(publish(after, revert.changes).after)).toEqual(contentOf(start));
        }),
        propertyRuns('publish then revert', 25),
      );
    },
    PROPERTY_TIMEOUT,
  );

  const clot = aConcept('CONDITION', 1, { name: 'clot' });
  const pain = aConcept('SYMPTOM', 1);
  const start = buildSnapshot(aGraph([clot, pain]));
  const fever = aConcept('SYMPTOM', 2, { name: 'fever' });
  const renamed = { ...clot, name: 'thrombosis' };
  const { after: released, revisions } = publish(
    start,
    changesTo(start, [
      [clot.id, renamed],
      [fever.id, fever],
    ]),
  );
  const revertAt = (published: Snapshot) =>
    planRevert({ revisions, released, published, reason: REASON, resolutions: [] });

  test('keeps later edits at other places', () => {
    const later = { ...renamed, version: 2, mustNotMiss: true };
    const { after } = publish(released, changesTo(released, [[clot.id, later]]));
    const revert = revertAt(after);
    expect(revert.conflicts).toEqual([]);
    const end = publish(after, revert.changes).after;
    expect(conceptById(end, clot.id)).toEqual({ ...clot, mustNotMiss: true, version: 4 });
    expect(conceptById(end, fever.id)).toBeUndefined();
  });

  test('shows a later edit of the same place as a conflict between it and what was before the release', () => {
    const { after } = publish(released, changesTo(released, [[clot.id, { ...renamed, name: 'DVT' }]]));
    expect(revertAt(after).conflicts).toMatchObject([
      {
        subjectId: clot.id,
        path: 'name',
        kind: 'VALUE',
        base: 'thrombosis',
        theirs: 'DVT',
        ours: 'clot',
        sentence:
          'The name was “thrombosis”; it was published as “DVT” since, and this change set makes it “clot”. Keep yours, take theirs, or write another.',
      },
    ]);
  });

  test('shows that what it created is named by now', () => {
    const statement = aStatement('HAS_SYMPTOM', 1, { subject: clot, object: fever });
    const { after } = publish(released, changesTo(released, [[statement.id, statement]]));
    expect(revertAt(after).conflicts).toMatchObject([
      { subjectId: fever.id, kind: 'ENDPOINT_GONE', theirs: [statement.id], choices: ['OURS', 'THEIRS'] },
    ]);
  });

  test('brings back what it removed with a version that was not used before', () => {
    const removed = publish(start, changesTo(start, [[pain.id, null]]));
    const revert = planRevert({
      revisions: removed.revisions,
      released: removed.after,
      published: removed.after,
      reason: REASON,
      resolutions: [],
    });
    expect(revert.changes.get(pain.id)).toMatchObject({
      action: 'CREATE',
      base: null,
      draft: { version: 3 },
    });
  });
});
