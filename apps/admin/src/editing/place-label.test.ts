import type { Subject } from '@symptograph/core';
import { expect, test } from 'vitest';
import { placeLabel } from './place-label.ts';

const PAIN = {
  id: 'stm_01KAVN2Q6S8M3XEX4P0QYVFXJB',
  kind: 'HAS_SYMPTOM',
  version: 1,
  subject: 'con_01KAVN2Q6S8M3XEX4P0QYVFXJB',
  object: 'sym_01KAVN2Q6S8M3XEX4P0QYVFXJB',
  negated: false,
  qualifiers: { duration: { value: 5, unit: 'min' }, radiatesTo: [''] },
  evidence: [
    { id: 'evd_01KAVN2Q6S8M3XEX4P0QYVFXJA', source: 'src_01KAVN2Q6S8M3XEX4P0QYVFXJA' },
    { id: 'evd_01KAVN2Q6S8M3XEX4P0QYVFXJB', source: '' },
  ],
} as unknown as Subject;

const CRAMP = {
  id: 'sym_01KAVN2Q6S8M3XEX4P0QYVFXJB',
  kind: 'SYMPTOM',
  name: 'cramp',
  synonyms: [{ text: '' }],
  codes: [],
} as unknown as Subject;

test.each([
  [PAIN, 'qualifiers.duration.evidence', 'Evidence of How long it lasts'],
  [PAIN, 'qualifiers.frequency', 'Frequency'],
  [PAIN, 'qualifiers.radiatesTo.0', 'Spreads to'],
  [PAIN, 'evidence', 'Evidence'],
  [PAIN, 'evidence.evd_01KAVN2Q6S8M3XEX4P0QYVFXJB.source', 'Source of Evidence 2'],
  [PAIN, 'qualifiers', 'Qualifiers'],
  [CRAMP, 'name', 'Name'],
  [CRAMP, 'summary', 'In a sentence or two'],
  [CRAMP, 'synonyms.0.text', 'Text of Synonyms 1'],
])('a field is called as its form labels it, with what it is in', (subject, path, label) => {
  expect(placeLabel(subject, path)).toBe(label);
});

test('a field of a rule, which has its own editor, is called by its name', () => {
  const rule = { id: 'rul_01KAVN2Q6S8M3XEX4P0QYVFXJB', evidence: [{ id: 'evd_1', source: '' }] };
  expect(placeLabel(rule as unknown as Subject, 'evidence.evd_1.source')).toBe('Source of Evidence 1');
});
