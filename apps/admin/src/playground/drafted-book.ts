import type { ContractLogic, CriterionLogic, RuleLogic } from '@symptograph/rules';
import type { ClientBook } from '../rule-book/client-book.ts';

/** What takes the place of one published rule, criterion or contract, or comes beside all of them: its edited copy, and for a rule those that were split off from it. */
export interface BookDraft {
  /** Id of what is drafted, which may be new. */
  readonly id: string;
  readonly rules?: readonly RuleLogic[];
  readonly criteria?: readonly CriterionLogic[];
  readonly contracts?: readonly ContractLogic[];
  /** Whether they are for clinicians only; as the published rule is when it is left out. */
  readonly isForClinicians?: boolean;
  /** Whether people read something else of it; where it is left out, whether its title is another. */
  readonly areTextsChanged?: boolean;
}

/** A book with a draft in the place of what it is about, or behind all of its kind when that is new. */
export function draftedBook<Book extends Pick<ClientBook, 'set' | 'contracts' | 'clinicianRules'>>(
  book: Book,
  draft: BookDraft,
): Book {
  const { id, rules = [] } = draft;
  const { set, contracts } = book;
  const isForClinicians = draft.isForClinicians ?? book.clinicianRules.includes(id);
  return {
    ...book,
    set: {
      ...set,
      rules: inPlaceOf(id, set.rules, rules),
      criteria: inPlaceOf(id, set.criteria, draft.criteria),
    },
    contracts: inPlaceOf(id, contracts, draft.contracts),
    clinicianRules: [
      ...book.clinicianRules.filter((each) => each !== id),
      ...(isForClinicians ? rules.map((rule) => rule.id) : []),
    ],
  };
}

function inPlaceOf<Item extends { readonly id: string }>(
  id: string,
  published: readonly Item[],
  drafted: readonly Item[] = [],
): readonly Item[] {
  if (published.some((each) => each.id === id))
    return published.flatMap((each) => (each.id === id ? drafted : [each]));
  return drafted.length === 0 ? published : [...published, ...drafted];
}
