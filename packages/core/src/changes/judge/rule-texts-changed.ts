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

/** The same for any subject of a change: criteria and contracts too when their words change, since nobody reads them unless they do. */
export function areRuleTextsChanged(old: Subject | undefined, next: Subject | undefined): boolean {
  const some = next ?? old;
  if (some && isRule(some)) return ruleTextsDiffer(old as Rule | undefined, next as Rule | undefined);
  const isOther = old && next && (isCriterion(next) || isContract(next));
  return isOther ? ruleTextsDiffer(old as RuleTexts, next as RuleTexts) : false;
}
