import { nameOf } from '../../../validation/naming.ts';
import type { JsonObject } from '../../patch/json.ts';
import { readSubject } from '../../patch/read-subject.ts';
import { defineSubjectCheck } from './change-check.ts';

/** A changed subject is what the vocabulary says that it is, also when the vocabulary changed since it was drafted. */
export const subjectHasShape = defineSubjectCheck({
  code: 'SUBJECT_MISSHAPEN',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems({ snapshot, subject }) {
    const read = readSubject(JSON.parse(JSON.stringify(subject)) as JsonObject);
    if (read.ok) return [];
    return read.error.map(({ path, sentence }) => ({
      path,
      sentence: `${nameOf(snapshot, subject)} cannot be published as it is: ${sentence}`,
    }));
  },
});
