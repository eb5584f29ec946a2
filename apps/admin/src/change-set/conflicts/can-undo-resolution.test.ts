import { expect, test } from 'vitest';
import { canUndoResolution } from './can-undo-resolution.ts';

const last = { seq: 4, subjectId: 'sym_1', by: { id: 'ada' } };
const settled = {
  subjectId: 'sym_1',
  viewerId: 'ada',
  headBefore: 3,
  after: { head: 4, conflicts: [] as { subjectId: string }[], events: { nodes: [last] } },
};

test('a choice that was an edit of its subject can be taken back', () => {
  expect(canUndoResolution(settled)).toBe(true);
});

test('a choice that changed nothing, or that waits for another conflict of the subject, cannot', () => {
  expect(canUndoResolution({ ...settled, headBefore: 4 })).toBe(false);
  const waiting = { ...settled.after, conflicts: [{ subjectId: 'sym_1' }] };
  expect(canUndoResolution({ ...settled, after: waiting })).toBe(false);
});

test('what somebody else edited meanwhile is not taken back for it', () => {
  expect(canUndoResolution({ ...settled, headBefore: 2 })).toBe(false);
  const nodes = [{ ...last, by: { id: 'ben' } }];
  expect(canUndoResolution({ ...settled, after: { ...settled.after, events: { nodes } } })).toBe(false);
});
