import 'server-only';
import type { Rule } from '@symptograph/core';
import type { Vocabulary } from '@symptograph/rules';
import { WholeBookDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import { DraftVocabularyDocument } from '../desk-api/generated/graphql.ts';
import { queryDesk } from '../desk-api/query-desk.ts';
import type { ClientBook } from '../rule-book/client-book.ts';
import { loadSynonyms } from '../rule-book/load-synonyms.ts';
import { bothVocabularies } from './both-vocabularies.ts';
import type { RuleGround } from './rule-ground.ts';

/** What a rule is proved against as one writes it: the published rules, over the facts of the change set that it is edited in as well. */
export async function loadRuleGround(
  { id, slug }: Pick<Rule, 'id' | 'slug'>,
  changeSet: number | undefined,
): Promise<RuleGround> {
  const [{ ruleBook, diagnosticTests }, drafted] = await Promise.all([
    queryApi(WholeBookDocument, {}),
    changeSet === undefined ? undefined : queryDesk(DraftVocabularyDocument, {}, { changeSet }),
  ]);
  const published = ruleBook as unknown as ClientBook;
  const vocabulary = drafted
    ? bothVocabularies(published.vocabulary, drafted.ruleBook.vocabulary as unknown as Vocabulary)
    : published.vocabulary;
  const logic = published.set.rules.find((rule) => rule.id === id);
  return {
    published: logic && { slug, logic },
    book: { ...published, vocabulary },
    names: { tests: diagnosticTests.nodes, synonyms: await loadSynonyms(vocabulary) },
  };
}
