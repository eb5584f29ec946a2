import { expect, test } from 'vitest';
import { applyEdit, buildSnapshot, EMPTY_GRAPH, type Subject, subjectEditShape } from '../index.ts';
import { aConcept } from '../testing/index.ts';

const long = 'x'.repeat(201);
const published = { ...aConcept('CONDITION', 1), name: long };
const snapshot = buildSnapshot({ ...EMPTY_GRAPH, concepts: [published] });
const setting = (path: string, value: string) =>
  applyEdit(
    new Map(),
    { kind: 'UPDATE', subjectId: published.id, operations: [{ op: 'set', path, value }] },
    snapshot,
  );

test('what was published with more than one may write is edited at other places, and not made anew', () => {
  expect(setting('slug', 'another')).toMatchObject({ ok: true });
  expect(setting('name', 'short')).toMatchObject({ ok: true });
  expect(setting('name', `${long}x`)).toMatchObject({
    ok: false,
    error: [{ code: 'SHAPE', path: 'name', sentence: 'name may have at most 200 characters, and has 202.' }],
  });
});

test('a new subject keeps to the limits', () => {
  const subject = { ...aConcept('CONDITION', 2), name: 'a\u202Eb' } satisfies Subject;
  expect(applyEdit(new Map(), { kind: 'CREATE', subject: { ...subject } as never }, snapshot)).toMatchObject({
    ok: false,
    error: [{ path: 'name' }],
  });
});

test.each([
  [
    'more words than a text may have',
    {
      kind: 'UPDATE',
      subjectId: 'x',
      operations: [{ op: 'text', path: 'note', before: '', after: 'x'.repeat(10_001) }],
    },
  ],
  ['a reason that is too long', { kind: 'REMOVE', subjectId: 'x', reason: 'x'.repeat(10_001) }],
  ['a reason with turned words', { kind: 'REMOVE', subjectId: 'x', reason: 'no \u202Eneed' }],
])('%s makes no edit', (_, edit) => {
  expect(subjectEditShape.safeParse(edit).success).toBe(false);
});
