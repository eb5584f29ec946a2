import { allSources, subjectsMentioning } from '../../../graph/read.ts';
import { allRules } from '../../../graph/read-rules.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { dateInWords } from '../../../render/date-in-words.ts';
import { ageProblem } from '../checks/age-problem.ts';
import { isEarlier, yearsAfter } from '../moment.ts';
import { levelConcern } from './concern.ts';
import { aGap, type Gap, type GapReason } from './gap.ts';
import { citationConcern } from './source-gaps.ts';

/** What is overdue at a time (ISO 8601, UTC): reviews of rules, and looks at sources on which something rests. */
export function* overdueGaps(snapshot: Snapshot, now: string): Generator<Gap> {
  for (const { id: subject, title, then, reviewDue } of allRules(snapshot)) {
    if (reviewDue === undefined || isEarlier(now, reviewDue)) continue;
    const reasons = [...levelConcern(then.urgency ?? 'NONE'), ...overdueSince(reviewDue, now)];
    const sentence = `The rule “${title}” was to be reviewed by ${dateInWords(reviewDue)}; look at its sources again, and say when the next review is due.`;
    yield aGap('RULE_REVIEW_DUE', { subject, reasons, sentence });
  }
  for (const source of allSources(snapshot)) {
    const problem = ageProblem(source, now);
    if (problem === undefined || subjectsMentioning(snapshot, source.id).length === 0) continue;
    yield aGap('SOURCE_OUT_OF_DATE', {
      subject: source.id,
      reasons: citationConcern(snapshot, source),
      sentence: `“${source.title}” ${problem}.`,
    });
  }
}

const MOST_YEARS = 4;

/** Five points for each year, at most twenty. */
function overdueSince(due: string, now: string): readonly GapReason[] {
  let years = 0;
  while (years < MOST_YEARS && !isEarlier(now, yearsAfter(due, years + 1))) years += 1;
  if (years === 0) return [];
  return [
    { points: 5 * years, reason: `is overdue for ${years === 1 ? 'a year' : `${years} years`} or more` },
  ];
}
