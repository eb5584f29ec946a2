import { sourceById } from '../../../graph/read.ts';
import { isSource } from '../../../graph/subject-type.ts';
import { nameOf } from '../../../validation/naming.ts';
import type { Source } from '../../../vocabulary/source.ts';
import { isEarlier, yearsAfter } from '../moment.ts';
import { defineSubjectCheck } from './change-check.ts';

/**
 * For how many years somebody's look at a source holds. Half of guidelines are out of date after 5.8 years (P. G. Shekelle et al., Validity
 * of the Agency for Healthcare Research and Quality clinical practice guidelines, JAMA 286 (2001), 1461-1467); for pages of the web, which
 * change without a word, the limit is this project's own. What a study found does not grow old.
 */
const YEARS: { readonly [Kind in Source['sourceKind']]?: number } = { GUIDELINE: 5, WEB_PAGE: 3 };

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
  const seen = [publishedAt, accessedAt]
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1);
  if (sourceKind === 'EXPERT' && seen === undefined)
    return 'is what an expert said, nobody knows when; give the date, or cite what can be looked up';
  const years = YEARS[sourceKind];
  if (years === undefined || seen === undefined || !isEarlier(yearsAfter(lastDayOf(seen), years), now))
    return undefined;
  return `was last looked at ${seen}, more than ${years} years ago; look whether it still says so and give the day as that of access, or cite a newer one`;
}

/** The last day that a year, a month or a day can mean; no month has more days than it says, which matters for nothing here. */
function lastDayOf(date: string): string {
  return `${date}${'9999-12-31'.slice(date.length)}`;
}
