import type { Source } from '../../../vocabulary/source.ts';
import { isEarlier, yearsAfter } from '../moment.ts';

/**
 * For how many years somebody's look at a source holds. Half of guidelines are out of date after 5.8 years (P. G. Shekelle et al., Validity
 * of the Agency for Healthcare Research and Quality clinical practice guidelines, JAMA 286 (2001), 1461-1467); for pages of the web, which
 * change without a word, the limit is this project's own. What a study found does not grow old.
 */
const YEARS: { readonly [Kind in Source['sourceKind']]?: number } = { GUIDELINE: 5, WEB_PAGE: 3 };

/** That nobody looked at a source lately enough at a time (ISO 8601), and what to do; undefined when it is not so, or nothing says so. */
export function ageProblem({ sourceKind, publishedAt, accessedAt }: Source, now: string): string | undefined {
  const years = YEARS[sourceKind];
  const seen = lastOf(publishedAt, accessedAt);
  if (years === undefined || seen === undefined || !isEarlier(yearsAfter(lastDayOf(seen), years), now))
    return undefined;
  return `was last looked at ${seen}, more than ${years} years ago; look whether it still says so and give the day as that of access, or cite a newer one`;
}

/** The later of two dates, each a year, a month or a day. */
function lastOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return lastDayOf(one) > lastDayOf(other) ? one : other;
}

/** The last day that a year, a month or a day can mean; that no month has more days than it says matters for nothing here. */
function lastDayOf(date: string): string {
  return `${date}${'9999-12-31'.slice(date.length)}`;
}
