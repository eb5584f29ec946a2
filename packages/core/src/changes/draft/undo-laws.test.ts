import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../../test/property-runs.ts';
import { aDisjointFork, aPair } from '../../../test/random-subjects.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { documentOf } from '../../graph/document-of.ts';
import type { Subject } from '../../graph/graph-document.ts';
import { patchBetween } from '../patch/patch-between.ts';
import type { SubjectEdit } from '../subject-edit.ts';
import { applyEdit } from './apply-edit.ts';
import type { ChangesById } from './changes-by-id.ts';
import type { Edited, EditResult } from './edited.ts';
import { undoEdit } from './undo-edit.ts';

const NONE: ChangesById = new Map();

function accepted(result: EditResult): Edited {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

type Update = Extract<SubjectEdit, { kind: 'UPDATE' }>;

/** The update that leads from one state to another; the status stays, since updates leave it alone. */
function update(before: Subject, after: Subject): Update | undefined {
  const operations = patchBetween(before, after).filter(
    ({ path }) => !['status', 'replacedBy'].includes(path),
  );
  return operations.length === 0
    ? undefined
    : { kind: 'UPDATE', subjectId: before.id, operations: [...operations] };
}

/** Whether one changes the slug, which puts the old one among the former slugs, and the other these: they are not apart then. */
function doSlugsMeet(one: Update, other: Update): boolean {
  const changes = ({ operations }: Update, field: string) =>
    operations.some(({ path }) => path.split('.')[0] === field);
  return changes(one, 'slug') && changes(other, 'formerSlugs');
}

describe('undo', () => {
  test(
    'of an edit, brought back from JSON, gives the change set as it was, and of the undo as it became',
    () => {
      fc.assert(
        fc.property(aPair, ({ before, after }) => {
          const edit = update(before, after);
          if (!edit) return;
          const published = buildSnapshot(documentOf([before]));
          const there = accepted(applyEdit(NONE, edit, published));
          const back = accepted(
            undoEdit(there.changes, JSON.parse(JSON.stringify(there.inverse)), published),
          );
          expect(back.changes).toEqual(NONE);
          expect(accepted(undoEdit(back.changes, back.inverse, published)).changes).toEqual(there.changes);
        }),
        propertyRuns('undo and redo', 60),
      );
    },
    PROPERTY_TIMEOUT,
  );

  test(
    'keeps what somebody else changed since in other fields',
    () => {
      fc.assert(
        fc.property(aDisjointFork, ({ base, theirs, ours }) => {
          const [first, second] = [update(base, ours), update(base, theirs)];
          if (!first || !second || doSlugsMeet(first, second) || doSlugsMeet(second, first)) return;
          const published = buildSnapshot(documentOf([base]));
          const mine = accepted(applyEdit(NONE, first, published));
          const both = accepted(applyEdit(mine.changes, second, published));
          const left = accepted(undoEdit(both.changes, mine.inverse, published));
          expect(left.changes).toEqual(accepted(applyEdit(NONE, second, published)).changes);
        }),
        propertyRuns('undo under edits of others', 60),
      );
    },
    PROPERTY_TIMEOUT,
  );
});
