import { describe, expect, test } from 'vitest';
import { editsOver, NONE, renameOf, update } from '../../../test/edits.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { aConcept, aGraph, aSource, aStatement } from '../../testing/index.ts';
import type { SubjectEdit } from '../subject-edit.ts';
import { type ChangesById, changesById } from './changes-by-id.ts';
import { editsOf } from './edits-of.ts';
import { headHashOf } from './head-hash-of.ts';

const clot = aConcept('CONDITION', 1, { name: 'clot', version: 4 });
const pain = aConcept('SYMPTOM', 1, { name: 'pain' });
const ofClot = aStatement('HAS_SYMPTOM', 1, { subject: clot, object: pain });
const published = buildSnapshot(aGraph([clot, pain], [ofClot], [aSource()]));
const { accepted, refused, undone } = editsOver(published);
const rename = renameOf(clot.id);
const reason = 'They are the same.';

describe('undo', () => {
  test('takes back an edit, and its own inverse does it again', () => {
    const first = accepted(rename('DVT'));
    const second = accepted(update(clot.id, { op: 'set', path: 'mustNotMiss', value: true }), first.changes);
    const back = undone(second.changes, first);
    if (!back.ok) throw new Error(JSON.stringify(back.error));
    expect(back.value.changes.get(clot.id)?.draft).toEqual({ ...clot, mustNotMiss: true });
    const again = undone(back.value.changes, back.value);
    expect(again.ok && again.value.changes).toEqual(second.changes);
  });

  test('is refused in words that name what is new in the set', () => {
    const made = [aConcept('SYMPTOM', 8, { name: 'chills' }), aConcept('SYMPTOM', 9, { name: 'fever' })];
    const [chills, fever] = made.map(({ id }) => id);
    const point = (object = ''): SubjectEdit =>
      update(ofClot.id, { op: 'set', path: 'object', value: object });
    const begun = made.reduce<ChangesById>(
      (changes, subject) => accepted({ kind: 'CREATE', subject: subject as never }, changes).changes,
      NONE,
    );
    const first = accepted(point(fever), begun);
    const second = accepted(point(chills), first.changes);
    const back = undone(second.changes, first);
    expect(back.ok ? [] : back.error.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/was made fever and is chills by now/),
    ]);
  });

  test('is refused with the place that was changed again since', () => {
    const first = accepted(rename('DVT'));
    const second = accepted(rename('deep clot'), first.changes);
    expect(undone(second.changes, first)).toEqual({
      ok: false,
      error: [
        {
          code: 'UNDO_CONFLICT',
          subjectId: clot.id,
          path: 'name',
          sentence:
            'The name was made “DVT” and is “deep clot” by now; undo what was done since first, or set it.',
        },
      ],
    });
  });

  test('brings back a change that was given up, and a subject that was removed', () => {
    const first = accepted(rename('DVT'));
    const given = accepted({ kind: 'DISCARD', subjectId: clot.id }, first.changes);
    expect(given.changes.size).toBe(0);
    const back = undone(given.changes, given);
    expect(back.ok && back.value.changes).toEqual(first.changes);
    expect(refused({ kind: 'DISCARD', subjectId: clot.id })).toMatchObject([{ code: 'SUBJECT_UNKNOWN' }]);
    const removal = accepted({ kind: 'REMOVE', subjectId: ofClot.id, reason });
    const restored = undone(removal.changes, removal);
    expect(restored.ok && restored.value.changes.size).toBe(0);
  });
});

describe('what is published of changes', () => {
  const changes = [
    accepted(rename('DVT')),
    accepted({ kind: 'REMOVE', subjectId: ofClot.id, reason }),
    accepted({ kind: 'CREATE', subject: aSource(2) as never }),
  ].flatMap((each) => [...each.changes.values()]);

  test('are edits with the next version, what is named before what names it, removals last', () => {
    expect(editsOf(changes.toReversed())).toEqual([
      { type: 'put', subject: aSource(2) },
      { type: 'put', subject: { ...clot, name: 'DVT', version: 5 } },
      { type: 'remove', id: ofClot.id },
    ]);
  });

  test('has one hash in whichever order it was made, and another when a word is another', () => {
    expect(headHashOf(changes.toReversed())).toBe(headHashOf(changes));
    expect(
      headHashOf(changesById([...changes, ...accepted(rename('VTE')).changes.values()]).values()),
    ).not.toBe(headHashOf(changes));
    const rebased = changes.map((change) =>
      change.base ? { ...change, base: { ...change.base, version: 9 } } : change,
    );
    expect(headHashOf(rebased)).toBe(headHashOf(changes));
  });
});
