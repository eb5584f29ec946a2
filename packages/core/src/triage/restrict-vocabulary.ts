import { factKey, type Vocabulary } from '@symptograph/rules';
import type { AskedFact } from './asked-fact.ts';

/** A vocabulary over those of its facts that are asked about, so that no other fact cuts a number into more values. */
export function restrictVocabulary(
  { facts, implications, names }: Vocabulary,
  asked: readonly AskedFact[],
): Vocabulary {
  const keys = new Set(asked.map(({ fact }) => factKey(fact)));
  return {
    facts: facts.filter(({ fact }) => keys.has(factKey(fact))),
    implications: implications.filter(
      (each) => keys.has(factKey(each.if.fact)) && keys.has(factKey(each.then.fact)),
    ),
    names,
  };
}
