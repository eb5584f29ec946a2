import 'server-only';
import type { Rule } from '@symptograph/core';
import { WholeBookDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import type { ClientBook } from '../rule-book/client-book.ts';
import { loadSynonyms } from '../rule-book/load-synonyms.ts';
import type { RuleGround } from './rule-ground.ts';

/** What a rule is proved against as one writes it: the published rules, it among them when it was published. */
export async function loadRuleGround({ id, slug }: Pick<Rule, 'id' | 'slug'>): Promise<RuleGround> {
  const { ruleBook, diagnosticTests } = await queryApi(WholeBookDocument, {});
  const book = ruleBook as unknown as ClientBook;
  const logic = book.set.rules.find((rule) => rule.id === id);
  return {
    published: logic && { slug, logic },
    book,
    names: { tests: diagnosticTests.nodes, synonyms: await loadSynonyms(book.vocabulary) },
  };
}
