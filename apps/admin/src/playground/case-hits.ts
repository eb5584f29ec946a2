import { type RuleSet, type Urgency, urgencyRank } from '@symptograph/rules';
import type { ClientBook } from '../rule-book/client-book.ts';
import { replayedCases } from '../rules/replayed-cases.ts';
import { concernedRules } from './concerned-rules.ts';
import { type BookDraft, draftedBook } from './drafted-book.ts';
import type { LibraryCase } from './library-case.ts';

/** A case of the library that makes a drafted rule true, or made the published one true; or one of the rules that name a drafted criterion. */
export interface CaseHit extends Pick<LibraryCase, 'slug' | 'narrative' | 'expected'> {
  /** What becomes of it: the draft alone is true in it, the published rule alone was, or both. */
  readonly fate: 'NEW' | 'LOST' | 'KEPT';
  /** The most urgent level that all rules establish, with the draft in its place. */
  readonly floor: Urgency;
}

/** The cases that hit a draft or the rule in its place, lost ones first, then new ones, each the most urgent first. */
export function caseHits(
  book: ClientBook,
  draft: BookDraft,
  cases: readonly LibraryCase[],
): readonly CaseHit[] {
  const before = answersOf(book, book.set, cases);
  const drafted = draftedBook(book, draft).set;
  const after = answersOf(book, drafted, cases);
  const concerned = concernedRules(drafted, draft);
  const concernedBefore = [draft.id, ...concernedRules(book.set, { ...draft, rules: [] })];
  return cases
    .flatMap(({ id, slug, narrative, expected }): CaseHit[] => {
      const answer = after.get(id);
      const isHit = [...concerned].some((rule) => answer?.fired.has(rule));
      const wasHit = concernedBefore.some((rule) => before.get(id)?.fired.has(rule));
      if (answer === undefined || !(isHit || wasHit)) return [];
      const fate = isHit && wasHit ? 'KEPT' : isHit ? 'NEW' : 'LOST';
      return [{ slug, narrative, expected, fate, floor: answer.floor }];
    })
    .sort(
      (one, other) =>
        FATES.indexOf(one.fate) - FATES.indexOf(other.fate) ||
        urgencyRank(other.expected) - urgencyRank(one.expected),
    );
}

const FATES: readonly CaseHit['fate'][] = ['LOST', 'NEW', 'KEPT'];

function answersOf({ vocabulary }: ClientBook, set: RuleSet, cases: readonly LibraryCase[]) {
  return new Map(replayedCases({ set, vocabulary, cases }).map((each) => [each.of.id, each]));
}
