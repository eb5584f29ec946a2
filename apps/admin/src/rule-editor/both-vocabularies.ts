import { factKey, type Vocabulary } from '@symptograph/rules';

/** What a change set's graph knows, with the facts and names that only the published one has: the published rules ask about them. */
export function bothVocabularies(published: Vocabulary, drafted: Vocabulary): Vocabulary {
  const known = new Set(drafted.facts.map(({ fact }) => factKey(fact)));
  return {
    facts: [...drafted.facts, ...published.facts.filter(({ fact }) => !known.has(factKey(fact)))],
    implications: drafted.implications,
    names: { ...published.names, ...drafted.names },
  };
}
