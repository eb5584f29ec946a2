import 'server-only';
import type { RuleBookDocument as CoreRuleBook } from '@symptograph/core';
import { cache } from 'react';
import { RuleBookDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';

/** What these pages read of a rule book. */
export type RuleBook = Pick<CoreRuleBook, 'set' | 'vocabulary' | 'cases'>;

/** The published rules with their criteria, what the graph says of their facts, and the cases; loaded once per request. */
export const loadRuleBook = cache(async (): Promise<RuleBook> => {
  const { ruleBook } = await queryApi(RuleBookDocument, {});
  const { set, vocabulary, cases } = ruleBook as { readonly [Part in keyof RuleBook]: unknown };
  return { set, vocabulary, cases } as RuleBook;
});
