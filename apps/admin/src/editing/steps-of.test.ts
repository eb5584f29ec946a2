import { expect, test } from 'vitest';
import { redoStep, type StepEvent, undoStep } from './steps-of.ts';

const ME = 'usr_me';

const event = (seq: number, more: Partial<StepEvent> = {}): StepEvent => ({
  seq,
  at: `at ${seq}`,
  byId: ME,
  subjectId: `subject ${seq}`,
  undoes: null,
  ...more,
});

const seqsOf = (events: readonly StepEvent[]) => events.map(({ seq }) => seq);

test('a step back is one’s own last edit, not another’s', () => {
  expect(seqsOf(undoStep([event(1), event(2), event(3, { byId: 'usr_other' })], ME))).toEqual([2]);
});

test('what one save did is taken back at once and made again at once', () => {
  const saved = [event(1), event(2, { at: 'save' }), event(3, { at: 'save' })];
  expect(seqsOf(undoStep(saved, ME))).toEqual([3, 2]);
  const undone = [...saved, event(4, { undoes: 3 }), event(5, { undoes: 2 })];
  expect(seqsOf(undoStep(undone, ME))).toEqual([1]);
  expect(seqsOf(redoStep(undone, ME))).toEqual([2, 3]);
});

test('nothing is made again once something else was edited, and what was made again can be taken back', () => {
  const undone = [event(1), event(2, { undoes: 1 })];
  expect(seqsOf(undoStep(undone, ME))).toEqual([]);
  expect(seqsOf(redoStep(undone, ME))).toEqual([1]);
  expect(seqsOf(redoStep([...undone, event(3)], ME))).toEqual([]);
  const redone = [...undone, event(3, { undoes: 2 })];
  expect(seqsOf(redoStep(redone, ME))).toEqual([]);
  expect(seqsOf(undoStep(redone, ME))).toEqual([1]);
});
