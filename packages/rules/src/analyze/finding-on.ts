import { joinWords } from '../render/join-words.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';
import type { RuleFinding } from '../rule-finding.ts';

/** What an analysis found, without the rule that it found it on. */
export interface Found extends Pick<RuleFinding, 'code' | 'witnesses' | 'related'> {
  /** A warning unless said otherwise. */
  readonly severity?: RuleFinding['severity'];
  /** The whole condition unless said otherwise. */
  readonly path?: string;
  /** What is wrong and what to do; the rule's title is put before it. */
  readonly what: string;
}

/** A finding on a rule. */
export function findingOn(
  { id, title }: RuleLogic,
  { severity = 'WARNING', path = 'when', what, ...found }: Found,
): RuleFinding {
  return { severity, subject: id, path, sentence: `${title}: ${what}`, ...found };
}

/** A finding on all rules together. */
export function findingOnAll({ severity = 'WARNING', path = '', what, ...found }: Found): RuleFinding {
  return { severity, subject: '', path, sentence: what, ...found };
}

/** How many titles a sentence shows. */
const SHOWN = 3;

/** The titles of some rules for a sentence, in quotation marks: “a”, “b” and “c”, or “a”, “b”, “c” and 4 more. */
export function titlesOf(
  rules: readonly { readonly title: string }[],
  conjunction: 'and' | 'or' = 'and',
): string {
  const shown = rules.slice(0, SHOWN).map(({ title }) => `“${title}”`);
  const more = rules.length - shown.length;
  return joinWords(more > 0 ? [...shown, `${more} more`] : shown, conjunction);
}
