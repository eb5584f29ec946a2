import { URGENCIES, URGENCY_LABELS, urgencyRank } from '../rule/urgency.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { Analysis } from './analysis.ts';
import { findingOnAll, titlesOf } from './finding-on.ts';

/**
 * LEVEL_UNREACHED: levels that no rule concludes, and those that are the most urgent one in no state. Wherever a level is the most urgent one,
 * it is so where just an implicant of one of its rules is known.
 */
export function unreachedLevels({ rules }: Analysis): readonly RuleFinding[] {
  return URGENCIES.flatMap((urgency) => {
    const rank = urgencyRank(urgency);
    if (rank === 0) return [];
    const concluding = rules.filter(({ rule }) => rule.rank === rank);
    if (concluding.length === 0) {
      const what = `No rule concludes “${URGENCY_LABELS[urgency]}”; add one, or make sure that no case needs this level`;
      return [findingOnAll({ code: 'LEVEL_UNREACHED', what })];
    }
    const isReached = concluding.some(
      ({ ways }) => !ways || ways.some(({ fired }) => fired[0]?.rank === rank),
    );
    if (isReached) return [];
    const logics = concluding.map(({ rule }) => rule.logic);
    const what = `“${URGENCY_LABELS[urgency]}” is never the answer: wherever ${titlesOf(logics, 'or')} could conclude it, a more urgent rule is true or the condition contradicts itself; narrow the more urgent rules or remove these`;
    return [findingOnAll({ code: 'LEVEL_UNREACHED', what, related: logics.map(({ id }) => id) })];
  });
}
