import { type Urgency, urgencyRank } from '@symptograph/rules';
import type { Snapshot } from '../graph/snapshot.ts';
import { meaningAbove } from '../traversal/meaning-above.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import { conceptsMentionedBy, rulesMentioning } from './rules-mentioning.ts';

/**
 * The most urgent level that a rule about a condition can reach: one that suggests it, raises its prior or asks about it or a supertype
 * of it. A rule that only rules it out is not about it. NONE when there is no rule, or none with a level.
 */
export function maxUrgencyOf(snapshot: Snapshot, conditionId: string): Urgency {
  const rules = rulesMentioning(snapshot, conditionId);
  if (rules.length === 0) return 'NONE';
  const meant = meaningAbove(snapshot, conditionId, ['SUBTYPE_OF']);
  const isAbout = (rule: Rule) => {
    const { then } = rule;
    const asking = { ...rule, then: { ...then, rulesOut: [] } };
    return (
      then.rulesOut.length === 0 || [...conceptsMentionedBy(snapshot, asking)].some((id) => meant.has(id))
    );
  };
  const levels = rules.filter(isAbout).map(({ then }) => then.urgency ?? 'NONE');
  return levels.reduce<Urgency>(
    (most, level) => (urgencyRank(level) > urgencyRank(most) ? level : most),
    'NONE',
  );
}
