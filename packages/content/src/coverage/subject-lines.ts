import {
  conceptKinds,
  type GraphDocument,
  type Snapshot,
  statementSentence,
  urgency,
} from '@symptograph/core';
import { escapeMarkdown } from './escape-markdown.ts';

/** How the page names each subject of a pack, by id: concepts, then statements, criteria, rules, contracts and cases. */
export function subjectLines(document: GraphDocument, snapshot: Snapshot): ReadonlyMap<string, string> {
  const { concepts, statements, criteria, rules, contracts, cases } = document;
  return new Map([
    ...concepts.map(({ id, kind, name }) => [id, `${conceptKinds[kind].label}: ${bold(name)}`] as const),
    ...statements.map((each) => [each.id, escapeMarkdown(statementSentence(snapshot, each))] as const),
    ...criteria.map(({ id, title }) => [id, `criterion: ${bold(title)}`] as const),
    ...rules.map(({ id, title, then }) => [id, `rule: ${bold(title)}${level(then.urgency)}`] as const),
    ...contracts.map(({ id, title }) => [id, `contract: ${bold(title)}`] as const),
    ...cases.map(({ id, slug, expected }) => [id, `case: ${bold(slug)}${level(expected)}`] as const),
  ]);
}

function bold(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

function level(value: keyof typeof urgency.terms | undefined): string {
  return value === undefined ? '' : `, ${urgency.terms[value].label}`;
}
