import { isRule } from '../../../graph/subject-type.ts';
import { dateInWords } from '../../../render/date-in-words.ts';
import { nameOf } from '../../../validation/naming.ts';
import { isEarlier } from '../moment.ts';
import { defineSubjectCheck } from './change-check.ts';

/** Nobody publishes a rule that should have been looked at again before. */
export const ruleReviewIsNotDue = defineSubjectCheck({
  code: 'RULE_REVIEW_DUE',
  severity: 'WARNING',
  gate: 'QUALITY',
  problems({ snapshot, subject, now }) {
    if (!isRule(subject) || subject.reviewDue === undefined) return [];
    if (isEarlier(now, subject.reviewDue)) return [];
    return [
      {
        path: 'reviewDue',
        sentence: `The rule ${nameOf(snapshot, subject)} was to be reviewed by ${dateInWords(subject.reviewDue)}; look at its sources again, and say when the next review is due.`,
      },
    ];
  },
});
