import { nameOf } from '../../../validation/naming.ts';
import { writingProblems } from '../../../writing/writing-problems.ts';
import { defineSubjectCheck } from './change-check.ts';

/** What a change writes keeps to what people may write, also when no editor but an import or a pack wrote it. */
export const textsAreFit = defineSubjectCheck({
  code: 'TEXT_UNFIT',
  severity: 'ERROR',
  gate: 'QUALITY',
  problems({ snapshot, subject }) {
    return writingProblems(subject).map(({ path, sentence }) => ({
      path,
      sentence: `${nameOf(snapshot, subject).slice(0, 200)}: ${sentence}`,
    }));
  },
});
