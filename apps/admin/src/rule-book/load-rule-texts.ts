import 'server-only';
import { RuleTextsDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import type { TextsOfRules } from './client-book.ts';

/** The most rules that the API tells at once. */
const PAGE_SIZE = 100;

/** The texts of all published rules. */
export async function loadRuleTexts(after: string | null = null): Promise<TextsOfRules> {
  const { rules } = await queryApi(RuleTextsDocument, { first: PAGE_SIZE, after });
  const texts = Object.fromEntries(rules.nodes.map(({ id, ...text }) => [id, text]));
  const { hasNextPage, endCursor } = rules.pageInfo;
  return hasNextPage && endCursor !== null ? { ...texts, ...(await loadRuleTexts(endCursor)) } : texts;
}
