import 'server-only';
import { WholeBookDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import { DraftedBookDocument } from '../desk-api/generated/graphql.ts';
import { queryDesk } from '../desk-api/query-desk.ts';
import type { ClientBook } from '../rule-book/client-book.ts';
import { loadSynonyms } from '../rule-book/load-synonyms.ts';
import type { BookGround } from './book-ground.ts';
import { bothVocabularies } from './both-vocabularies.ts';
import { withNewCriteria } from './with-new-criteria.ts';

/** What the condition of a rule, criterion or contract is written with in a change set, and proved against: the published rules, over the facts of the change set as well. */
export async function loadBookGround(edited: string, changeSet: number | undefined): Promise<BookGround> {
  const [{ ruleBook, diagnosticTests }, answer] = await Promise.all([
    queryApi(WholeBookDocument, {}),
    changeSet === undefined ? undefined : queryDesk(DraftedBookDocument, {}, { changeSet }),
  ]);
  const published = ruleBook as unknown as ClientBook;
  const drafted = (answer?.ruleBook ?? ruleBook) as unknown as Pick<
    ClientBook,
    'set' | 'contracts' | 'vocabulary'
  >;
  const vocabulary = answer
    ? bothVocabularies(published.vocabulary, drafted.vocabulary)
    : published.vocabulary;
  return {
    book: { ...published, set: withNewCriteria(published.set, drafted.set, edited), vocabulary },
    names: { tests: diagnosticTests.nodes, synonyms: await loadSynonyms(vocabulary) },
    drafted,
  };
}
