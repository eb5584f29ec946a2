import { expect, test } from 'vitest';
import { stepWords } from './step-words.ts';

test('a step names the fields and the subject', () => {
  const details = [{ path: 'name' }, { path: 'synonyms' }, { path: 'synonyms.syn_1.text' }];
  const event = { sentence: 'Changed: the condition sciatica.', details };
  expect(stepWords('undo', [event])).toBe('Taken back: name, synonyms of the condition sciatica.');
  expect(stepWords('redo', [event])).toBe('Made again: name, synonyms of the condition sciatica.');
});

test('what comes back was removed before, and what goes was added', () => {
  const there = { sentence: 'Added: the symptom cramp.', details: [{ path: 'name' }] };
  const gone = { sentence: 'Removed: the symptom cramp.', details: [] };
  expect(stepWords('undo', [there])).toBe('Taken back: removing the symptom cramp.');
  expect(stepWords('undo', [gone])).toBe('Taken back: adding the symptom cramp.');
  expect(stepWords('redo', [there])).toBe('Made again: adding the symptom cramp.');
  expect(stepWords('redo', [gone])).toBe('Made again: removing the symptom cramp.');
});

test('what is neither is told as the desk tells it', () => {
  const event = { sentence: 'Taken into use again: the symptom cramp.', details: [] };
  expect(stepWords('undo', [event])).toBe('Taken back: Taken into use again: the symptom cramp.');
});
