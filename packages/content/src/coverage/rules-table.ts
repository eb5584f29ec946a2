import { type Rule, ruleAudience, ruleBookOf, type Snapshot, urgency } from '@symptograph/core';
import { type Reading, readingOf, renderRule, urgencyRank } from '@symptograph/rules';
import { escapeMarkdown } from './escape-markdown.ts';

/** Rules of a graph as a Markdown table, the most urgent first, and those that say nothing of urgency last; each level by title. */
export function rulesTable(rules: readonly Rule[], snapshot: Snapshot): string {
  const { vocabulary, set } = ruleBookOf(snapshot);
  const reading = readingOf(vocabulary, set.criteria);
  const rows = rules
    .toSorted((a, b) => rankOf(b) - rankOf(a) || (a.title < b.title ? -1 : 1))
    .map((rule) => `| ${cellsOf(rule, reading).map(escapeMarkdown).join(' | ')} |`);
  return ['| urgency | rule | in words | for |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function rankOf({ then }: Rule): number {
  return urgencyRank(then.urgency ?? 'NONE');
}

function cellsOf(rule: Rule, reading: Reading): readonly string[] {
  const level = rule.then.urgency ? urgency.terms[rule.then.urgency].label : '';
  return [level, rule.title, renderRule(rule, reading), ruleAudience.terms[rule.audience].label];
}
