import { isSource } from '../../graph/subject-type.ts';
import { statementsOfTouchedConcept } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { defineRule, NONE, type Problem } from '../rule.ts';

const MOST_WORDS = 12;

/** A quote is a fragment: at most 12 words (runs of characters between white space that hold a letter or digit). */
export const quoteIsShort = defineRule({
  code: 'QUOTE_TOO_LONG',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, subject) {
    if (isSource(subject)) return NONE;
    return subject.evidence.flatMap(({ quote }, index): readonly Problem[] => {
      const words = quote === undefined ? 0 : countWords(quote);
      if (words <= MOST_WORDS) return NONE;
      return [
        {
          path: `evidence.${index}.quote`,
          sentence: `A quote of ${nameOf(snapshot, subject)} has ${words} words; shorten it to at most ${MOST_WORDS} that hold what matters.`,
        },
      ];
    });
  },
  dependents: statementsOfTouchedConcept,
});

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
