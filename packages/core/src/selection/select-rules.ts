import type { Urgency } from '@symptograph/rules';
import { conceptById } from '../graph/read.ts';
import { allRules } from '../graph/read-rules.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { closure } from '../traversal/closure.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import { matchingWords } from './matching-words.ts';
import { conceptsMentionedBy, mostUrgentFirst, rulesMentioning } from './rules-mentioning.ts';

/** What rules can be chosen by; an absent part leaves all in. References are ids. */
export interface RuleSelection {
  /** Each word begins one of the rule's texts' or of the names of what it mentions. */
  readonly text?: string | undefined;
  /** It concludes one of these; NONE stands for no level. */
  readonly urgency?: readonly Urgency[] | undefined;
  /** It mentions this concept or a supertype of it. */
  readonly mentions?: string | undefined;
  /** It suggests this condition or a subtype of it. */
  readonly suggests?: string | undefined;
}

/** Published rules that a selection keeps, the most urgent first, those without a level last, then by slug. */
export function selectRules(snapshot: Snapshot, selection: RuleSelection): readonly Rule[] {
  const { text, urgency, mentions, suggests } = selection;
  const mentioning = mentions === undefined ? undefined : new Set(rulesMentioning(snapshot, mentions));
  const suggested = suggests === undefined ? undefined : closure(snapshot, suggests, 'SUBTYPE_OF', 'down');
  const matches = text === undefined ? undefined : matchingWords(text);
  const kept = allRules(snapshot).filter(
    (rule) =>
      (urgency?.includes(rule.then.urgency ?? 'NONE') ?? true) &&
      (mentioning?.has(rule) ?? true) &&
      (suggested === undefined || rule.then.suggests.some((id) => suggested.has(id))) &&
      (matches?.(textsOf(snapshot, rule)) ?? true),
  );
  return mostUrgentFirst(kept);
}

function textsOf(snapshot: Snapshot, rule: Rule): readonly (string | undefined)[] {
  const { title, slug, advice, safetyNet, referTo, rationale } = rule;
  const names = [...conceptsMentionedBy(snapshot, rule)].map((id) => conceptById(snapshot, id)?.name);
  return [title, slug, advice, safetyNet, referTo, rationale, ...names];
}
