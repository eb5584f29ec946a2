import 'server-only';
import type { RuleLogic } from '@symptograph/rules';
import { cache } from 'react';
import { PlaygroundBookDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import type { ClientBook } from '../rule-book/client-book.ts';
import { loadSynonyms } from '../rule-book/load-synonyms.ts';
import type { GraphNames } from './editor-ground.ts';

/** A rule with all that is needed to edit a copy of it in a browser. */
export interface LoadedPlayground {
  readonly slug: string;
  readonly published: RuleLogic;
  /** Over all facts that a changed rule could name. */
  readonly book: ClientBook;
  readonly names: GraphNames;
}

/** A published rule with its book, or `null`; loaded once per request. */
export const loadPlayground = cache(async (slug: string): Promise<LoadedPlayground | null> => {
  const { rule, ruleBook, diagnosticTests } = await queryApi(PlaygroundBookDocument, { slug });
  if (rule === null) return null;
  const book = ruleBook as unknown as ClientBook;
  const published = book.set.rules.find(({ id }) => id === rule.id);
  if (published === undefined) return null;
  const names = { tests: diagnosticTests.nodes, synonyms: await loadSynonyms(book.vocabulary) };
  return { slug: rule.slug, published, book, names };
});
