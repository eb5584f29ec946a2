import 'server-only';
import type { CriterionLogic, Expression } from '@symptograph/rules';
import { expressionShape, literalsOf } from '@symptograph/rules';
import { cache } from 'react';
import { RulePageDocument, type RuleViewFragment } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import { conceptsInFacts } from '../expression/concepts-in-facts.ts';
import type { NamedConcepts } from '../expression/fact-name.tsx';
import { loadNamedConcepts } from '../expression/load-named-concepts.ts';
import { loadRuleBook, type RuleBook } from './load-rule-book.ts';

/** A rule with all that its page is made of. */
export interface LoadedRule {
  readonly rule: RuleViewFragment;
  /** The condition as it was written, criteria by their ids. */
  readonly when: Expression;
  readonly criteria: ReadonlyMap<string, CriterionLogic>;
  /** The concepts that the condition names. */
  readonly named: NamedConcepts;
  readonly book: RuleBook;
}

/** A rule with its condition's concepts and the rule book that it is of, or `null`; loaded once per request. */
export const loadRule = cache(async (slug: string): Promise<LoadedRule | null> => {
  const [{ rule }, book] = await Promise.all([queryApi(RulePageDocument, { slug }), loadRuleBook()]);
  if (rule === null) return null;
  const inlined = expressionShape.parse(rule.when);
  const named = await loadNamedConcepts(conceptsInFacts([...literalsOf(inlined)].map(({ fact }) => fact)));
  const criteria = new Map(book.set.criteria.map((criterion) => [criterion.id, criterion]));
  const written = book.set.rules.find(({ id }) => id === rule.id);
  return { rule, when: written?.when ?? inlined, criteria, named, book };
});
