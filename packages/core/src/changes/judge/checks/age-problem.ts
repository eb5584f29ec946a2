import { dateInWords } from '../../../render/date-in-words.ts';
import type { Source } from '../../../vocabulary/source.ts';
import { isEarlier, yearsAfter } from '../moment.ts';

/**
 * For how many years somebody's look at a source holds. Half of guidelines are out of date after 5.8 years (P. G. Shekelle et al., Validity
 * of the Agency for Healthcare Research and Quality clinical practice guidelines, JAMA 286 (2001), 1461-1467); for pages of the web, which
 * change without a word, the limit is this project's own. What a study found does not grow old.
 */
const YEARS: { readonly [Kind in Source['sourceKind']]?: number } = { GUIDELINE: 5, WEB_PAGE: 3 };

/** That nobody looked at a source lately enough at a time (ISO 8601), and what to do; undefined when it is not so, or nothing says so. */
export function ageProblem(source: Source, now: string): string | undefined {
  const { sourceKind, publishedAt } = source;
  const years = YEARS[sourceKind];
  const read = readBy(source, now);
  const isNewer =
    publishedAt !== undefined && (read === undefined || lastDayOf(publishedAt) > lastDayOf(read));
  const seen = isNewer ? publishedAt : read;
  if (years === undefined || seen === undefined || !isEarlier(yearsAfter(lastDayOf(seen), years), now))
    return undefined;
  const tooLong = `${dateInWords(seen)}, more than ${years} years ago`;
  return isNewer
    ? `was published ${tooLong}, and nobody says to have read it since; ${WHAT_TO_DO}`
    : `was last read ${tooLong}; ${WHAT_TO_DO}`;
}

const WHAT_TO_DO =
  'read whether it still says so and give the day as the one on which it was read, or cite a newer one';

/** When somebody last read it; a day that is still to come says nothing. */
function readBy({ accessedAt }: Source, now: string): string | undefined {
  return accessedAt === undefined || isEarlier(now, accessedAt) ? undefined : accessedAt;
}

/** The last day that a year, a month or a day can mean; that no month has more days than it says matters for nothing here. */
function lastDayOf(date: string): string {
  return `${date}${'9999-12-31'.slice(date.length)}`;
}
