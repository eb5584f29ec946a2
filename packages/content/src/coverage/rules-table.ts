import {
  type GraphDocument,
  type Rule,
  ruleAudience,
  type Snapshot,
  urgency,
  vocabularyOf,
} from '@symptograph/core';
import {
  effectiveCondition,
  literalsOf,
  type Reading,
  readingOf,
  renderRule,
  urgencyRank,
} from '@symptograph/rules';
import { escapeMarkdown } from './escape-markdown.ts';

/** The rules of a pack as a Markdown table, the most urgent first, and those that say nothing of urgency last; each level by title. */
export function rulesTable({ rules, criteria }: GraphDocument, snapshot: Snapshot): string {
  const reading = readingOf(
    vocabularyOf(snapshot, askedBy(rules, criteria), namedBy(rules)).vocabulary,
    criteria,
  );
  const rows = rules
    .toSorted((a, b) => rankOf(b) - rankOf(a) || (a.title < b.title ? -1 : 1))
    .map((rule) => `| ${cellsOf(rule, reading).map(escapeMarkdown).join(' | ')} |`);
  return ['| urgency | rule | in words | for |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function askedBy(rules: readonly Rule[], criteria: GraphDocument['criteria']) {
  const conditions = [...rules.map(effectiveCondition), ...criteria.map(({ when }) => when)];
  return conditions.flatMap((condition) => [...literalsOf(condition)]);
}

function namedBy(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ then: { urgency: _, ...lists } }) => Object.values(lists).flat());
}

function rankOf({ then }: Rule): number {
  return urgencyRank(then.urgency ?? 'NONE');
}

function cellsOf(rule: Rule, reading: Reading): readonly string[] {
  const level = rule.then.urgency ? urgency.terms[rule.then.urgency].label : '';
  return [level, rule.title, renderRule(rule, reading), ruleAudience.terms[rule.audience].label];
}
