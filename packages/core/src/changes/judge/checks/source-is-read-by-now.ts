import { isSource } from '../../../graph/subject-type.ts';
import { dateInWords } from '../../../render/date-in-words.ts';
import { nameOf } from '../../../validation/naming.ts';
import { isEarlier } from '../moment.ts';
import { defineSubjectCheck } from './change-check.ts';

/** Nobody has read a source on a day that is still to come: it would make what is old look fresh. */
export const sourceIsReadByNow = defineSubjectCheck({
  code: 'SOURCE_READ_IN_FUTURE',
  severity: 'ERROR',
  gate: 'QUALITY',
  problems({ snapshot, subject, now }) {
    if (!isSource(subject) || subject.accessedAt === undefined) return [];
    if (!isEarlier(now, subject.accessedAt)) return [];
    return [
      {
        path: 'accessedAt',
        sentence: `${nameOf(snapshot, subject)} cannot have been read on ${dateInWords(subject.accessedAt)}, a day that is still to come; give the day on which somebody last read it.`,
      },
    ];
  },
});
