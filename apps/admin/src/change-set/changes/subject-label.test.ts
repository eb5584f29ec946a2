import { expect, test } from 'vitest';
import { subjectLabel } from './subject-label.ts';

test('a subject is called by its name, its title or the words of its slug', () => {
  expect(subjectLabel({ slug: 'calf-pain', name: 'calf pain' }, 'Changed: the symptom calf pain.')).toBe(
    'calf pain',
  );
  expect(subjectLabel({ slug: 'fever', title: 'Fever' }, 'Changed: the rule Fever.')).toBe('Fever');
  expect(subjectLabel({ slug: 'sore-calf' }, 'Added: the case sore-calf.')).toBe('sore calf');
});

test('a statement, which has no name, is called by what it says', () => {
  expect(subjectLabel({ kind: 'HAS_SYMPTOM' }, 'Changed: sciatica has the symptom calf pain.')).toBe(
    'sciatica has the symptom calf pain',
  );
});

test('why something goes is no part of what it is called', () => {
  const sentence = 'Removed: sciatica has the symptom calf pain. Reason: no longer supported';
  expect(subjectLabel({ kind: 'HAS_SYMPTOM' }, sentence, 'no longer supported')).toBe(
    'sciatica has the symptom calf pain',
  );
});
