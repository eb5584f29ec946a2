import { canonicalJson } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import { isContract, isCriterion, isRule } from '../../graph/subject-type.ts';
import type { Rule } from '../../vocabulary/rules/rule.ts';

const READ = [
  'title',
  'advice',
  'safetyNet',
  'referTo',
  'rationale',
  'audience',
  'evidence',
  'reviewDue',
] as const satisfies readonly (keyof Rule)[];

/**
 * What a rule says to people, for whom, by what right and until when: it decides nothing, but somebody has to read it. Every published
 * rule says its evidence; who only proposes one may not.
 */
export type RuleTexts = { readonly [Text in (typeof READ)[number]]?: Rule[Text] | undefined };

/** Whether people are told something else by a rule that changed, came or went; undefined where there is none. */
export function ruleTextsDiffer(old: RuleTexts | undefined, next: RuleTexts | undefined): boolean {
  if (!old || !next) return old !== next;
  const isUnsaid = old.evidence === undefined || next.evidence === undefined;
  const read = isUnsaid ? READ.filter((text) => text !== 'evidence') : READ;
  return read.some((text) => canonicalJson(old[text] ?? null) !== canonicalJson(next[text] ?? null));
}

/**
 * The same for any subject of a change. A contract counts that comes or goes, since every later rule is held to it; a criterion that does so
 * not, since nobody is told of it before a rule uses it.
 */
export function areRuleTextsChanged(old: Subject | undefined, next: Subject | undefined): boolean {
  const some = next ?? old;
  const isRead = some !== undefined && (isRule(some) || isContract(some));
  const isCriterionOfBoth = old !== undefined && next !== undefined && isCriterion(next);
  return (isRead || isCriterionOfBoth) && ruleTextsDiffer(old as RuleTexts, next as RuleTexts);
}
