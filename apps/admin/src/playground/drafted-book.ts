import type { RuleLogic } from '@symptograph/rules';
import type { ClientBook } from '../rule-book/client-book.ts';

/** What takes the place of one published rule, or comes beside all of them: its edited copy, and rules that were split off from it. */
export interface RuleDraft {
  /** Id of the rule, which may be new. */
  readonly id: string;
  readonly rules: readonly RuleLogic[];
  /** Whether they are for clinicians only; as the published rule is when it is left out. */
  readonly isForClinicians?: boolean;
}

/** A book with a draft in the place of the rule that it is about, or behind all rules when that is new. */
export function draftedBook<Book extends Pick<ClientBook, 'set' | 'clinicianRules'>>(
  book: Book,
  draft: RuleDraft,
): Book {
  const { id, rules } = draft;
  const { set } = book;
  const isForClinicians = draft.isForClinicians ?? book.clinicianRules.includes(id);
  return {
    ...book,
    set: {
      ...set,
      rules: set.rules.some((rule) => rule.id === id)
        ? set.rules.flatMap((rule) => (rule.id === id ? rules : [rule]))
        : [...set.rules, ...rules],
    },
    clinicianRules: [
      ...book.clinicianRules.filter((each) => each !== id),
      ...(isForClinicians ? rules.map((rule) => rule.id) : []),
    ],
  };
}
