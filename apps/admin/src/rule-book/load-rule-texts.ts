import 'server-only';
import { RuleTextsDocument, type RuleTextsQuery } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import type { TextsOfRules } from './client-book.ts';

/** The most rules that the API tells at once. */
const PAGE_SIZE = 100;

/** The texts of all published rules. */
export async function loadRuleTexts(): Promise<TextsOfRules> {
  const texts: [string, TextsOfRules[string]][] = [];
  for (let after: string | null = null; ; ) {
    const { rules }: RuleTextsQuery = await queryApi(RuleTextsDocument, { first: PAGE_SIZE, after });
    for (const { id, slug, advice, safetyNet } of rules.nodes) texts.push([id, { slug, advice, safetyNet }]);
    const { hasNextPage, endCursor } = rules.pageInfo;
    if (!hasNextPage || endCursor === null) return Object.fromEntries(texts);
    after = endCursor;
  }
}
