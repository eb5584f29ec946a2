import { describe, expect, test } from 'vitest';
import { editsOver, NONE, renameOf, update } from '../../../test/edits.ts';
import { buildSnapshot } from '../../graph/build-snapshot.ts';
import { conceptById, statementById } from '../../graph/read.ts';
import {
  aCase,
  aConcept,
  aContract,
  aCriterion,
  aGraph,
  anId,
  aRule,
  aSource,
  aStatement,
  isPresent,
  someEvidence,
} from '../../testing/index.ts';
import { findingsOn } from '../../validation/validate.ts';
import type { SubjectEdit } from '../subject-edit.ts';
import type { ChangesById } from './changes-by-id.ts';
import { overlayOf } from './overlay-of.ts';

const clot = aConcept('CONDITION', 1, { name: 'clot', version: 4 });
const thrombosis = aConcept('CONDITION', 2, {
  name: 'thrombosis',
  synonyms: [
    { text: 'clot', scope: 'BROAD', language: 'en' },
    { text: 'Thrombose', scope: 'EXACT', language: 'de' },
  ],
  codes: [{ system: 'SNOMED', value: '64156001', relation: 'EXACT' }],
});
const old = aConcept('CONDITION', 3, { name: 'old', status: 'DEPRECATED', replacedBy: clot.id });
const pain = aConcept('SYMPTOM', 1, { name: 'pain' });
const ofClot = aStatement('HAS_SYMPTOM', 1, { subject: clot, object: pain });
const ofThrombosis = aStatement(
  'HAS_SYMPTOM',
  2,
  { subject: thrombosis, object: pain },
  {
    evidence: [someEvidence(2, { locator: 'Page 2' })],
    marksProgression: true,
  },
);
const denied = aStatement('HAS_SYMPTOM', 3, { subject: thrombosis, object: pain }, { negated: true });
const differs = aStatement('DIFFERENTIAL_OF', 4, { subject: thrombosis, object: clot });
const published = buildSnapshot({
  ...aGraph([clot, thrombosis, old, pain], [ofClot, ofThrombosis, denied, differs], [aSource()]),
  criteria: [aCriterion(1, { when: isPresent(thrombosis) })],
  rules: [aRule(1, { scope: [thrombosis.id, clot.id] })],
  contracts: [aContract(1, { kind: 'REASSURANCE', redFlags: [{ concept: thrombosis.id }] })],
  cases: [aCase(1, { expectedCondition: thrombosis.id, mustNotMiss: [thrombosis.id, clot.id] })],
});
const { accepted, refused, undone } = editsOver(published);
const rename = renameOf(clot.id);
const reason = 'They are the same.';

describe('an update', () => {
  test('begins a change on the published subject and goes on with the draft', () => {
    const first = accepted(rename('DVT'));
    const second = accepted(update(clot.id, { op: 'set', path: 'mustNotMiss', value: true }), first.changes);
    expect(second.changes.get(clot.id)).toMatchObject({
      action: 'UPDATE',
      base: clot,
      draft: { ...clot, name: 'DVT', mustNotMiss: true },
      patch: [
        { op: 'set', path: 'mustNotMiss', value: true },
        { op: 'set', path: 'name', value: 'DVT' },
      ],
    });
  });

  test('that ends at the content of the base drops the change', () => {
    const there = accepted(rename('DVT'));
    expect(accepted(rename('clot'), there.changes).changes.size).toBe(0);
  });

  test('of a slug keeps the published one as a former slug, through further changes and back', () => {
    const moved = (slug: string, from: ChangesById = NONE) =>
      accepted(update(clot.id, { op: 'set', path: 'slug', value: slug }), from);
    const first = moved('dvt');
    expect(first.changes.get(clot.id)?.draft).toMatchObject({ slug: 'dvt', formerSlugs: [clot.slug] });
    const second = moved('blood-clot', first.changes);
    expect(second.changes.get(clot.id)?.draft).toMatchObject({
      slug: 'blood-clot',
      formerSlugs: [clot.slug],
    });
    expect(moved(clot.slug, second.changes).changes.size).toBe(0);
    expect(undone(first.changes, first)).toMatchObject({ ok: true, value: { changes: new Map() } });
    const rule = update('rul_00000000000000000000000001', { op: 'set', path: 'slug', value: 'other' });
    const [changed] = accepted(rule).changes.values();
    expect(changed?.draft).toMatchObject({ slug: 'other', formerSlugs: [expect.any(String)] });
  });

  test('of a slug to one that another concept had is a finding of integrity', () => {
    const moved = accepted(update(clot.id, { op: 'set', path: 'slug', value: 'dvt' }));
    const taking = accepted(
      update(thrombosis.id, { op: 'set', path: 'slug', value: clot.slug }),
      moved.changes,
    );
    const after = overlayOf(published, taking.changes.values());
    const found = findingsOn(after, [thrombosis.id]).filter(({ code }) => code === 'SLUG_TAKEN');
    expect(found).toMatchObject([{ gate: 'INTEGRITY', path: 'slug' }]);
  });

  test('does not touch the status, and needs a subject that is there', () => {
    expect(refused(update(clot.id, { op: 'set', path: 'status', value: 'DEPRECATED' }))).toMatchObject([
      { code: 'NOT_ALLOWED', path: 'status' },
    ]);
    expect(refused(update(anId('con', 99), { op: 'set', path: 'name', value: 'x' }))).toMatchObject([
      { code: 'SUBJECT_UNKNOWN' },
    ]);
    const removal = accepted({ kind: 'REMOVE', subjectId: ofClot.id, reason });
    const again = update(ofClot.id, { op: 'set', path: 'negated', value: true });
    expect(refused(again, removal.changes)[0]?.sentence).toContain('discard that change first');
  });
});

describe('a new subject', () => {
  const fever = aConcept('SYMPTOM', 9, { name: 'fever' });

  test('has its id, version 1, and can be named and changed at once', () => {
    const { changes } = accepted({ kind: 'CREATE', subject: { ...fever, version: 7 } as never });
    expect(changes.get(fever.id)).toMatchObject({ action: 'CREATE', base: null, draft: fever });
    const next = accepted(update(fever.id, { op: 'set', path: 'name', value: 'high fever' }), changes);
    expect(next.changes.get(fever.id)).toMatchObject({ action: 'CREATE', draft: { name: 'high fever' } });
  });

  test('is refused with all that is wrong with its shape, or when its id is taken', () => {
    const { name: _, ...rest } = fever;
    expect(
      refused({ kind: 'CREATE', subject: { ...rest, slug: 'No slug', colour: 'red' } as never }),
    ).toEqual([
      {
        code: 'SHAPE',
        subjectId: fever.id,
        path: 'slug',
        sentence: 'slug must be lower-case words joined by hyphens.',
      },
      { code: 'SHAPE', subjectId: fever.id, path: 'name', sentence: 'name is missing; give a text.' },
      {
        code: 'SHAPE',
        subjectId: fever.id,
        path: 'colour',
        sentence: 'There is no field “colour” here; leave it out.',
      },
    ]);
    expect(refused({ kind: 'CREATE', subject: clot as never })).toMatchObject([{ code: 'SUBJECT_EXISTS' }]);
    expect(refused({ kind: 'CREATE', subject: { id: 'x' } })).toMatchObject([{ code: 'SHAPE', path: 'id' }]);
  });

  test('goes altogether when it is removed', () => {
    const { changes } = accepted({ kind: 'CREATE', subject: fever as never });
    expect(accepted({ kind: 'REMOVE', subjectId: fever.id, reason }, changes).changes.size).toBe(0);
  });
});

describe('the status of a concept', () => {
  test('goes by deprecation with a reason and comes back', () => {
    const gone = accepted({ kind: 'DEPRECATE', subjectId: clot.id, reason, replacedBy: thrombosis.id });
    expect(gone.changes.get(clot.id)).toMatchObject({
      action: 'DEPRECATE',
      reason,
      draft: { status: 'DEPRECATED', replacedBy: thrombosis.id, version: 4 },
    });
    expect(accepted({ kind: 'RESTORE', subjectId: clot.id }, gone.changes).changes.size).toBe(0);
    const restored = accepted({ kind: 'RESTORE', subjectId: old.id }).changes.get(old.id);
    expect(restored).toMatchObject({
      action: 'RESTORE',
      patch: [
        { op: 'unset', path: 'replacedBy' },
        { op: 'set', path: 'status' },
      ],
    });
  });

  test.each<[string, SubjectEdit]>([
    ['a concept that is in use is restored', { kind: 'RESTORE', subjectId: clot.id }],
    ['a published concept is removed', { kind: 'REMOVE', subjectId: clot.id, reason }],
    ['a statement is deprecated', { kind: 'DEPRECATE', subjectId: ofClot.id, reason }],
    ['a concept replaces itself', { kind: 'DEPRECATE', subjectId: clot.id, reason, replacedBy: clot.id }],
    [
      'one of another kind replaces it',
      { kind: 'DEPRECATE', subjectId: clot.id, reason, replacedBy: pain.id },
    ],
    ['a deprecated one replaces it', { kind: 'DEPRECATE', subjectId: clot.id, reason, replacedBy: old.id }],
    ['a deprecated one is merged', { kind: 'MERGE', subjectId: old.id, into: clot.id, reason }],
  ])('is refused where %s', (_what, edit) => {
    expect(refused(edit)).toMatchObject([{ code: 'NOT_ALLOWED', sentence: expect.stringMatching(/; |, /) }]);
  });
});

describe('a merge', () => {
  const merged = accepted({ kind: 'MERGE', subjectId: thrombosis.id, into: clot.id, reason });
  const after = overlayOf(published, merged.changes.values());

  test('deprecates the concept in favour of the other, which takes over its names and codes', () => {
    expect(merged.changes.get(thrombosis.id)).toMatchObject({ action: 'MERGE_INTO', reason });
    expect(conceptById(after, thrombosis.id)).toMatchObject({ status: 'DEPRECATED', replacedBy: clot.id });
    expect(conceptById(after, clot.id)).toMatchObject({
      version: 5,
      synonyms: [
        { text: 'thrombosis', scope: 'EXACT', language: 'en' },
        { text: 'Thrombose', scope: 'EXACT', language: 'de' },
      ],
      codes: thrombosis.codes,
    });
  });

  test('joins statements that then say the same, and removes one that would join the concept to itself', () => {
    expect(statementById(after, ofClot.id)).toMatchObject({
      evidence: [...ofClot.evidence, ...ofThrombosis.evidence],
      marksProgression: false,
    });
    expect(merged.changes.get(ofThrombosis.id)).toMatchObject({
      action: 'REMOVE',
      reason: `It says the same as ${ofClot.id}, which has its evidence now.`,
    });
    expect(statementById(after, denied.id)).toMatchObject({ subject: clot.id });
    expect(merged.changes.get(differs.id)).toMatchObject({ action: 'REMOVE' });
  });

  test('points rules, criteria, contracts and cases at the other, each list naming it once', () => {
    const drafts = [...merged.changes.values()].filter(({ subjectId }) =>
      /^(cri|rul|ctr|cas)_/.test(subjectId),
    );
    expect(drafts.map(({ draft }) => draft)).toMatchObject([
      { mustNotMiss: [clot.id], expectedCondition: clot.id },
      { when: isPresent(clot) },
      { redFlags: [{ concept: clot.id }] },
      { scope: [clot.id] },
    ]);
  });

  test('leaves nothing that names the merged concept, and no statement twice', () => {
    const codes = findingsOn(after, [...merged.changes.keys()]).map(({ code }) => code);
    for (const code of [
      'DEPRECATED_CONCEPT_USED',
      'STATEMENT_REPEATED',
      'REFERENCE_MISSING',
      'NAME_SHARED',
    ]) {
      expect(codes).not.toContain(code);
    }
  });

  test('is taken back by restoring the concept in the same set; what else was changed since stays', () => {
    const restore: SubjectEdit = { kind: 'RESTORE', subjectId: thrombosis.id };
    expect(accepted(restore, merged.changes).changes.size).toBe(0);
    const since = accepted(rename('blood clot'), merged.changes);
    const noted = accepted(
      update(ofClot.id, { op: 'set', path: 'qualifiers.note', value: 'At first.' }),
      since.changes,
    );
    const left = accepted(restore, noted.changes);
    expect([...left.changes.keys()].sort()).toEqual([clot.id, ofClot.id]);
    expect(left.changes.get(clot.id)).toMatchObject({
      action: 'UPDATE',
      draft: { ...clot, name: 'blood clot' },
    });
    expect(left.changes.get(ofClot.id)?.draft).toEqual({ ...ofClot, qualifiers: { note: 'At first.' } });
    expect(undone(left.changes, left)).toMatchObject({ ok: true, value: { changes: noted.changes } });
  });

  test('stays in what is published when the concept is restored by a later set', () => {
    const later = accepted({ kind: 'RESTORE', subjectId: old.id });
    expect([...later.changes.keys()]).toEqual([old.id]);
  });

  test('is undone as a whole', () => {
    const back = undone(merged.changes, merged);
    expect(back).toMatchObject({ ok: true, value: { changes: new Map() } });
  });
});
