import 'server-only';
import { RuleListDocument, type RuleListQuery } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import type { RuleListRequest } from './rule-list-request.ts';

const PAGE_SIZE = 50;

/** A page of the rules that the list's address asks for, and the concepts that it names by reference. */
export async function loadRuleList(request: RuleListRequest): Promise<RuleListQuery> {
  const { text, levels, mentions, suggests, after } = request;
  return await queryApi(RuleListDocument, {
    filter: {
      text: text ?? null,
      urgency: levels.length === 0 ? null : levels,
      mentions: mentions ?? null,
      suggests: suggests ?? null,
    },
    mentions: mentions ?? null,
    suggests: suggests ?? null,
    namesMentions: mentions !== undefined,
    namesSuggests: suggests !== undefined,
    first: PAGE_SIZE,
    after: after ?? null,
  });
}
