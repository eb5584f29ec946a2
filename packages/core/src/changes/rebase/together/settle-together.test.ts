import { describe, expect, test } from 'vitest';
import { applyToSnapshot } from '../../../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../../../graph/build-snapshot.ts';
import type { Subject } from '../../../graph/graph-document.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import {
  aCase,
  aConcept,
  aCriterion,
  aGraph,
  aRule,
  aSource,
  aStatement,
  isPresent,
  someEvidence,
} from '../../../testing/index.ts';
import type { Change } from '../../change.ts';
import { applyEdit } from '../../draft/apply-edit.ts';
import { changeBetween } from '../../draft/change-between.ts';
import { type ChangesById, changesById } from '../../draft/changes-by-id.ts';
import { editsOf } from '../../draft/edits-of.ts';
import type { SubjectEdit } from '../../subject-edit.ts';
import type { Resolution } from '../conflict.ts';
import { rebase } from '../rebase.ts';

const clot = aConcept('CONDITION', 1, { name: 'clot' });
const embolus = aConcept('CONDITION', 2, { name: 'embolus' });
const strain = aConcept('CONDITION', 3, { name: 'strain' });
const pain = aConcept('SYMPTOM', 1, { name: 'pain' });
const fever = aConcept('SYMPTOM', 2, { name: 'fever' });
const criterion = aCriterion(1, { title: 'one' });
const base = buildSnapshot({
  ...aGraph([clot, embolus, strain, pain, fever], [], [aSource(1)]),
  criteria: [criterion, aCriterion(2, { title: 'two' })],
});

/** The graph after somebody published some edits. */
function published(...edits: readonly SubjectEdit[]): Snapshot {
  return applyToSnapshot(base, editsOf(drafted(edits).values()));
}

function drafted(edits: readonly SubjectEdit[]): ChangesById {
  return edits.reduce<ChangesById>((changes, edit) => {
    const result = applyEdit(changes, edit, base);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value.changes;
  }, new Map());
}

const create = (subject: Subject): SubjectEdit => ({ kind: 'CREATE', subject: subject as never });
const deprecate = (subject: Subject, replacedBy?: Subject): SubjectEdit => ({
  kind: 'DEPRECATE',
  subjectId: subject.id,
  reason: 'It is not used.',
  ...(replacedBy ? { replacedBy: replacedBy.id } : {}),
});

const between = (number: number, subject = clot, object = pain) =>
  aStatement(
    'HAS_SYMPTOM',
    number,
    { subject, object },
    { evidence: [someEvidence(number, { locator: `Page ${number}` })] },
  );

/** The rebase, then again with its one conflict settled. */
function settle(changes: ChangesById, now: Snapshot, choice?: Omit<Resolution, 'key'>) {
  const request = { changes, published: now, base };
  const open = rebase({ ...request, resolutions: [] });
  const [conflict, ...more] = open.conflicts;
  if (!conflict || more.length > 0)
    throw new Error(`There is one conflict: ${JSON.stringify(open.conflicts)}`);
  expect(open.changes.get(conflict.subjectId)).toBe(changes.get(conflict.subjectId));
  if (!choice) return { conflict, changes: open.changes };
  const resolutions = [{ key: conflict.key, ...choice }];
  const settled = rebase({ ...request, resolutions });
  expect(settled.conflicts).toEqual([]);
  expect(rebase({ ...request, changes: settled.changes, resolutions })).toEqual({ ...settled, moved: [] });
  return { conflict, changes: settled.changes };
}

function draftOf(changes: ChangesById, { id }: { readonly id: string }): Subject | null | undefined {
  return changes.get(id)?.draft;
}

describe('an end that is gone', () => {
  const changes = drafted([create(between(1))]);

  test('is told with the concept that took its place, which can be named instead', () => {
    const now = published(deprecate(clot, embolus));
    const { conflict, changes: settled } = settle(changes, now, { choice: 'THEIRS' });
    expect(conflict).toMatchObject({
      kind: 'ENDPOINT_GONE',
      path: 'subject',
      base: clot.id,
      theirs: embolus.id,
      choices: ['OURS', 'THEIRS', 'CUSTOM'],
    });
    expect(conflict.sentence).toBe(
      '“clot has the symptom pain” names the condition “clot”, which was deprecated since. Keep yours to name it all the same, take theirs to name the condition “embolus” in its place, or name another one.',
    );
    expect(draftOf(settled, between(1))).toMatchObject({ subject: embolus.id });
  });

  test('can be named all the same, or another one, or the change be given up where nothing took its place', () => {
    const now = published(deprecate(clot));
    expect(draftOf(settle(changes, now, { choice: 'OURS' }).changes, between(1))).toEqual(between(1));
    const custom = settle(changes, now, { choice: 'CUSTOM', value: strain.id });
    expect(draftOf(custom.changes, between(1))).toMatchObject({ subject: strain.id });
    expect(settle(changes, now, { choice: 'THEIRS' }).changes.size).toBe(0);
  });

  test('is told of a deprecation when others have come to name the concept, which can follow it', () => {
    const ours = drafted([deprecate(clot, embolus)]);
    const now = published(create(between(1)));
    const { conflict, changes: settled } = settle(ours, now, { choice: 'UNION' });
    expect(conflict).toMatchObject({ kind: 'ENDPOINT_GONE', subjectId: clot.id, theirs: [between(1).id] });
    expect(draftOf(settled, between(1))).toMatchObject({ subject: embolus.id });
    expect(settle(ours, now, { choice: 'THEIRS' }).changes.size).toBe(0);
  });
});

test('a reference of a rule or a case that is gone is a conflict of its own kind', () => {
  const now = published(deprecate(pain, fever));
  for (const subject of [aRule(1, { when: isPresent(pain) }), aCase(1)]) {
    const { conflict, changes } = settle(drafted([create(subject)]), now, { choice: 'THEIRS' });
    expect(conflict).toMatchObject({ kind: 'RULE_REFERENCE_GONE', theirs: fever.id, ours: pain.id });
    expect(JSON.stringify(draftOf(changes, subject))).not.toContain(pain.id);
  }
});

test('a statement that was published since can have the evidence of both, or ours be given up', () => {
  const [mine, theirs] = [between(1), between(2)];
  const now = published(create(theirs));
  const changes = drafted([create(mine)]);
  const { conflict, changes: united } = settle(changes, now, { choice: 'UNION' });
  expect(conflict).toMatchObject({
    kind: 'DUPLICATE_EDGE',
    subjectId: mine.id,
    choices: ['THEIRS', 'UNION'],
  });
  expect([...united.keys()]).toEqual([theirs.id]);
  expect(draftOf(united, theirs)).toMatchObject({ evidence: [...theirs.evidence, ...mine.evidence] });
  expect(settle(changes, now, { choice: 'THEIRS' }).changes.size).toBe(0);
});

describe('a concept that was published since', () => {
  const [mine, theirs] = [aConcept('CONDITION', 8), aConcept('CONDITION', 9)];

  test.each([
    ['slug', { slug: 'torn-muscle', name: 'torn muscle' }, { slug: 'torn-muscle', name: 'muscle tear' }],
    ['name', { slug: 'a', name: 'Torn muscle' }, { slug: 'b', name: 'torn muscle' }],
    [
      'codes',
      { slug: 'a', name: 'a', codes: [{ system: 'SNOMED', value: '1', relation: 'EXACT' as const }] },
      { slug: 'b', name: 'b', codes: [{ system: 'SNOMED', value: '1', relation: 'EXACT' as const }] },
    ],
  ])('by its %s can become one with ours, and what names ours then names it', (path, our, their) => {
    const [one, other] = [
      { ...mine, ...our },
      { ...theirs, ...their },
    ];
    const changes = drafted([create(one), create(between(1, one))]);
    const { conflict, changes: settled } = settle(changes, published(create(other)), { choice: 'UNION' });
    expect(conflict).toMatchObject({ kind: 'DUPLICATE_CONCEPT', subjectId: one.id, path, theirs: other.id });
    expect(settled.has(one.id)).toBe(false);
    expect(draftOf(settled, between(1))).toMatchObject({ subject: other.id });
  });

  test('can be another thing, or be what makes us give up a new name', () => {
    const now = published(create({ ...theirs, name: 'tear', slug: 'tear' }));
    const changes = drafted([
      { kind: 'UPDATE', subjectId: strain.id, operations: [{ op: 'set', path: 'name', value: 'tear' }] },
    ]);
    expect(draftOf(settle(changes, now, { choice: 'OURS' }).changes, strain)).toMatchObject({ name: 'tear' });
    expect(settle(changes, now, { choice: 'THEIRS' }).changes.size).toBe(0);
  });
});

describe('a way back to where it began', () => {
  const subtype = (number: number, subject = clot, object = embolus) =>
    aStatement('SUBTYPE_OF', number, { subject, object });

  test('through statements of both is a conflict', () => {
    const { conflict, changes } = settle(
      drafted([create(subtype(1))]),
      published(create(subtype(2, embolus, clot))),
      { choice: 'THEIRS' },
    );
    expect(conflict).toMatchObject({ kind: 'CYCLE', theirs: [clot.id, embolus.id, clot.id] });
    expect(changes.size).toBe(0);
  });

  test('through criteria of both is a conflict', () => {
    const naming = (of: Subject, id: string): SubjectEdit => ({
      kind: 'UPDATE',
      subjectId: of.id,
      operations: [{ op: 'set', path: 'when', value: { op: 'criterion', id } }],
    });
    const two = aCriterion(2);
    const { conflict } = settle(drafted([naming(criterion, two.id)]), published(naming(two, criterion.id)));
    expect(conflict).toMatchObject({ kind: 'CYCLE', subjectId: criterion.id, path: 'when' });
  });
});

describe('an edit against a deprecation', () => {
  const rename = (name: string): SubjectEdit => ({
    kind: 'UPDATE',
    subjectId: clot.id,
    operations: [{ op: 'set', path: 'name', value: name }],
  });

  test('can take the concept into use again, be made of the deprecated one, or be given up', () => {
    const changes = drafted([rename('DVT')]);
    const now = published(deprecate(clot, embolus));
    const restored = settle(changes, now, { choice: 'OURS' });
    expect(restored.conflict.kind).toBe('EDIT_AGAINST_DEPRECATED');
    expect(restored.changes.get(clot.id)).toMatchObject({
      action: 'RESTORE',
      draft: { name: 'DVT', status: 'ACTIVE' },
    });
    const both = settle(changes, now, { choice: 'UNION' }).changes.get(clot.id);
    expect(both).toMatchObject({ action: 'UPDATE', draft: { name: 'DVT', status: 'DEPRECATED' } });
    expect(settle(changes, now, { choice: 'THEIRS' }).changes.size).toBe(0);
  });

  test('is one whichever side deprecates', () => {
    const changes = drafted([deprecate(clot)]);
    const kept = settle(changes, published(rename('DVT')), { choice: 'OURS' });
    expect(kept.changes.get(clot.id)).toMatchObject({ action: 'DEPRECATE', draft: { name: 'DVT' } });
  });

  test('that removed the subject can bring it back', () => {
    const statement = between(1);
    const withIt = applyToSnapshot(base, [{ type: 'put', subject: statement }]);
    const ours = changeBetween({ base: statement, draft: { ...statement, negated: true } }) as Change;
    const request = { changes: changesById([ours]), published: base, base: withIt };
    const [conflict] = rebase({ ...request, resolutions: [] }).conflicts;
    expect(conflict).toMatchObject({ kind: 'EDIT_AGAINST_DEPRECATED', theirs: null });
    const back = rebase({ ...request, resolutions: [{ key: conflict?.key ?? '', choice: 'OURS' }] });
    expect(back.changes.get(statement.id)).toMatchObject({
      action: 'CREATE',
      draft: { negated: true, version: 3 },
    });
  });
});

test('what does not go together within the change set itself, or did so at its base, is no conflict', () => {
  const changes = drafted([create(between(1)), deprecate(clot), create(between(2, embolus))]);
  const now = published({
    kind: 'UPDATE',
    subjectId: strain.id,
    operations: [{ op: 'set', path: 'name', value: 'x' }],
  });
  const rebased = rebase({ changes, published: now, base, resolutions: [] });
  expect(rebased.conflicts).toEqual([]);
  expect([...rebased.changes]).toEqual([...changes]);
  expect(rebased.moved).toEqual([]);
});

describe('what does not go together in what was published alone is no conflict', () => {
  const subtype = (number: number, subject: Subject, object: Subject) =>
    aStatement('SUBTYPE_OF', number, { subject: subject as never, object: object as never });
  const [said, up] = [between(1), subtype(5, clot, embolus)];
  const withThem = applyToSnapshot(base, [
    { type: 'put', subject: said },
    { type: 'put', subject: up },
    { type: 'put', subject: { ...strain, status: 'DEPRECATED' } },
  ]);

  test.each<readonly [string, Subject, Subject]>([
    [
      'a slug that is given to a deprecated concept',
      clot,
      { ...strain, status: 'DEPRECATED', slug: clot.slug },
    ],
    ['a slug that is given to another concept', clot, { ...embolus, slug: clot.slug }],
    ['a name that is given to another concept', clot, { ...embolus, name: clot.name }],
    ['what a statement says', said, between(2)],
    ['a way back to where it began', up, subtype(6, embolus, clot)],
  ])('%s', (_, edited, published) => {
    const note = { ...edited, evidence: [someEvidence(9)] } as Subject;
    const ours = changesById([changeBetween({ base: edited, draft: note }) as Change]);
    const now = applyToSnapshot(withThem, [{ type: 'put', subject: published }]);
    const rebased = rebase({ changes: ours, published: now, base: withThem, resolutions: [] });
    expect(rebased.conflicts).toEqual([]);
    expect([...rebased.changes]).toEqual([...ours]);
  });
});

test('another way back to where it began than what was published has is a conflict, whichever was first', () => {
  const subtype = (number: number, subject: Subject, object: Subject) =>
    aStatement('SUBTYPE_OF', number, { subject: subject as never, object: object as never });
  const up = subtype(5, clot, embolus);
  const start = applyToSnapshot(base, [{ type: 'put', subject: up }]);
  const ours = changesById([changeBetween({ base: up, draft: subtype(5, strain, embolus) }) as Change]);
  const theirs = changesById(
    [subtype(6, embolus, clot), subtype(7, embolus, strain)].map(
      (draft) => changeBetween({ base: null, draft }) as Change,
    ),
  );
  const over = (first: ChangesById, changes: ChangesById) =>
    rebase({
      changes,
      published: applyToSnapshot(start, editsOf(first.values())),
      base: start,
      resolutions: [],
    }).conflicts;
  expect(over(theirs, ours)).toMatchObject([{ kind: 'CYCLE', subjectId: up.id }]);
  expect(over(ours, theirs)).toMatchObject([{ kind: 'CYCLE' }]);
});

test('a former slug that another concept was given since is a conflict, in use or not', () => {
  const given = (of: Subject, content: object) =>
    changesById([changeBetween({ base: of, draft: { ...of, ...content } as Subject }) as Change]);
  const old = { ...strain, status: 'DEPRECATED' } as const;
  const start = applyToSnapshot(base, [{ type: 'put', subject: old }]);
  const [former, current] = [given(old, { formerSlugs: ['tear'] }), given(clot, { slug: 'tear' })];
  const over = (first: ChangesById, changes: ChangesById) =>
    rebase({
      changes,
      published: applyToSnapshot(start, editsOf(first.values())),
      base: start,
      resolutions: [],
    }).conflicts;
  expect(over(former, current)).toMatchObject([
    { kind: 'DUPLICATE_CONCEPT', subjectId: clot.id, path: 'slug', theirs: old.id },
  ]);
  expect(over(current, former)).toMatchObject([
    { kind: 'DUPLICATE_CONCEPT', subjectId: old.id, path: 'formerSlugs', choices: ['OURS', 'THEIRS'] },
  ]);
});
