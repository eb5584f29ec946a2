import { sourceById } from '../../../graph/read.ts';
import { isSource } from '../../../graph/subject-type.ts';
import { nameOf } from '../../../validation/naming.ts';
import type { Source } from '../../../vocabulary/source.ts';
import { ageProblem } from './age-problem.ts';
import { defineSubjectCheck } from './change-check.ts';

/** What changed subjects cite can be looked up, and was looked at lately enough; a source without a date says nothing of that. */
export const evidenceIsCurrent = defineSubjectCheck({
  code: 'EVIDENCE_OUT_OF_DATE',
  severity: 'WARNING',
  gate: 'QUALITY',
  problems({ snapshot, subject, now }) {
    if (isSource(subject)) return [];
    return subject.evidence.flatMap((piece, place) => {
      const source = sourceById(snapshot, piece.source);
      const problem = source && problemOf(source, now);
      if (!problem) return [];
      return [
        {
          path: `evidence.${place}.source`,
          sentence: `${nameOf(snapshot, subject)} cites ${nameOf(snapshot, source)}, which ${problem}.`,
        },
      ];
    });
  },
});

function problemOf(source: Source, now: string): string | undefined {
  const { sourceKind, url, publishedAt, accessedAt } = source;
  if (sourceKind === 'WEB_PAGE' && url === undefined)
    return 'is a page of the web without an address; say where it is, or cite what can be looked up';
  if (sourceKind === 'EXPERT' && publishedAt === undefined && accessedAt === undefined)
    return 'is what an expert said, nobody knows when; give the date, or cite what can be looked up';
  return ageProblem(source, now);
}
