import { foldText } from '../search/fold-text.ts';
import { parseQuery } from '../search/parse-query.ts';

/**
 * The test that a filter's text makes of texts: each of its words begins a word of one of them, as search folds words. A text without
 * words keeps all; one that is longer than a query may be keeps none.
 */
export function matchingWords(text: string): (texts: readonly (string | undefined)[]) => boolean {
  const query = parseQuery(text);
  if (!query) return () => foldText(text).words.length === 0;
  return (texts) => {
    const words = texts.flatMap((each) => (each === undefined ? [] : foldText(each).words));
    return query.words.every((wanted) => words.some((word) => word.startsWith(wanted)));
  };
}
