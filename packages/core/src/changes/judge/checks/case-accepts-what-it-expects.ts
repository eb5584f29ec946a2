import { isCase } from '../../../graph/subject-type.ts';
import { nameOf } from '../../../validation/naming.ts';
import { urgency } from '../../../vocabulary/terms/urgency-terms.ts';
import { defineSubjectCheck } from './change-check.ts';

/** The level that a case expects is one of those that are right for it. */
export const caseAcceptsWhatItExpects = defineSubjectCheck({
  code: 'CASE_EXPECTED_NOT_ACCEPTABLE',
  severity: 'ERROR',
  gate: 'QUALITY',
  problems({ snapshot, subject }) {
    if (!isCase(subject) || subject.acceptable.includes(subject.expected)) return [];
    const { label } = urgency.terms[subject.expected];
    const sentence = `The case ${nameOf(snapshot, subject)} expects “${label}”, which is not among its acceptable levels; add it to them, or expect one of them.`;
    return [{ path: 'expected', sentence }];
  },
});
